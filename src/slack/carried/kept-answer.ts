import { z } from 'zod';
import type { AskerContext } from '../../answer/answer.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Request } from '../../language/request.ts';
import type { Conversation } from '../../store/conversations.ts';
import { buttonWriter } from './button-value.ts';
import { firstAsked } from './course.ts';
import { foldConversation, unfoldConversation } from './folded-conversation.ts';
import { readButton } from './read-button.ts';

/** What was understood of a question, and where its conversation stood before it. No word of the asker. */
export interface Understood {
  /** Null where the message said nothing, or where the visit is too large to be kept. */
  asked: { request: Request; context: AskerContext } | null;
  before: Conversation | null;
}

const shape = z.strictObject({
  /** As a button of the answer carries it. */
  a: z.string().nullable(),
  b: z.string().nullable(),
});

/** Folds it for the store. */
export function packUnderstood({ asked, before }: Understood, ruleSet: RuleSet): string {
  return JSON.stringify({
    a:
      asked &&
      buttonWriter(firstAsked(asked.request), asked.context, ruleSet)({ view: 'answer', settles: null }),
    b: before && foldConversation(before, ruleSet),
  });
}

/** Unfolds it; nothing is understood any more of what another release, or other rules, wrote. */
export function unpackUnderstood(packed: string, ruleSet: RuleSet): Understood {
  const read = shape.safeParse(JSON.parse(packed));
  if (!read.success) return { asked: null, before: null };
  const { a, b } = read.data;
  const press = a === null ? null : readButton(a, ruleSet);
  return {
    asked: press && { request: press.course.first, context: press.context },
    before: b === null ? null : unfoldConversation(b, ruleSet),
  };
}
