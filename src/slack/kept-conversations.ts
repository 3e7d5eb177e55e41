import { z } from 'zod';
import type { RuleSet } from '../core/rule-set.ts';
import type { Conversation, Conversations } from '../store/conversations.ts';
import type { Threads } from '../store/threads.ts';
import { packRequest, unpackRequest } from './pack-request.ts';
import { askId, packedRequest } from './packed-request.ts';
import { rulesMark } from './rules-mark.ts';

/** Counts up whenever the shape changes: what was kept in another one is forgotten. */
const version = 1;

const shape = z.strictObject({
  v: z.literal(version),
  q: packedRequest,
  a: z.array(askId),
  /** The request before its last change. */
  p: packedRequest.optional(),
  /** The lists of the rules that the request may point into: under other rules it would mean something else. */
  f: z.string().max(12),
});

/**
 * Conversations in the store: a request is folded as for a button, so that no word of the asker is kept, and checked
 * when it is taken out again.
 */
export function keptConversations(threads: Threads, ruleSet: () => RuleSet): Conversations {
  return {
    async recall(key) {
      const kept = await threads.recall(key);
      return kept === null ? null : unfold(kept, rulesMark(ruleSet()));
    },
    async remember(key, conversation) {
      await threads.remember(key, conversation && fold(conversation, rulesMark(ruleSet())));
    },
  };
}

const fold = ({ request, asks, previous }: Conversation, mark: string): string =>
  JSON.stringify({
    v: version,
    q: packRequest(request),
    a: asks,
    p: previous && packRequest(previous),
    f: mark,
  });

function unfold(kept: string, mark: string): Conversation | null {
  const read = shape.safeParse(JSON.parse(kept));
  if (!read.success || read.data.f !== mark) return null;
  const { q, a, p } = read.data;
  return { request: unpackRequest(q), asks: a, ...(p ? { previous: unpackRequest(p) } : {}) };
}
