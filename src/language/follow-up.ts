import type { Draft } from './draft.ts';
import type { Model } from './model.ts';
import { adds } from './replies/adds.ts';
import { changes } from './replies/changes.ts';
import { corrects } from './replies/corrects.ts';
import type { Conversation, Reply } from './replies/reply.ts';
import { settlesPhrase } from './replies/settles-phrase.ts';
import type { Request } from './request.ts';
import { signalsOf } from './signals.ts';

/** A longer message that names no service is a question of its own. */
const LONGEST_REPLY = 14;

/** How a message may continue a conversation; the first that fits counts. */
const replies: readonly Reply[] = [
  { says: '"machine": a choice of the open question, or a service among its codes', reply: settlesPhrase },
  { says: '"I meant 97112", "make the 97110 30 min": a service is corrected', reply: corrects },
  { says: '"and 97140 15 min": a service is added', reply: adds },
  {
    says: '"22", "one on one", "and for medicare?": something about the visit is said or changed',
    reply: changes,
  },
];

/**
 * Reads a message as the continuation of a conversation.
 *
 * @returns the changed request, or null where the message is a question of its own, which inherits nothing
 */
export function followUp(draft: Draft, thread: Conversation, model: Model): Request | null {
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  if (words === 0 || words > LONGEST_REPLY || thread.request.services.length === 0) return null;
  const { other } = signalsOf(draft);
  if (other('best-paid', 'money', 'care', 'people', 'desk', 'elsewhere', 'world', 'diagnosis', 'orders'))
    return null;
  for (const { reply } of replies) {
    const request = reply(draft, thread, model);
    if (request) return { ...request, sure: true };
  }
  return null;
}
