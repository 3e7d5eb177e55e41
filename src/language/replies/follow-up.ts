import type { Draft } from '../draft.ts';
import { signalsOf } from '../intents/signals/signals-of.ts';
import type { Model } from '../model.ts';
import { settledByMinutes } from '../request/settled-by-minutes.ts';
import type { Request } from '../request.ts';
import { takesReading } from './answers/takes-reading.ts';
import { withModifierMeant } from './meant/modifier-meant.ts';
import { withShortNames } from './meant/short-names.ts';
import { withTimesMeant } from './meant/times-meant.ts';
import { withoutKindOfCare } from './meant/without-kind-of-care.ts';
import { replies } from './replies.ts';
import type { Conversation } from './reply.ts';
import { asksOfItself } from './visit/asks-of-itself.ts';
import { toldAsVisit } from './visit/told-as-visit.ts';
import { beforeTheRule, isOfVisit } from './visit/visit-before.ts';

/** A longer message that names no service is a question of its own. */
const LONGEST_REPLY = 14;

/** What a conversation came to, and whether every word of the message was of it. */
export interface Continued {
  request: Request;
  isWhole: boolean;
}

/**
 * Reads a message as the continuation of a conversation.
 *
 * @returns the changed request and whether every word of the message was of it, or null where the message is a question of its own, which inherits nothing
 */
export function followUp(draft: Draft, thread: Conversation, model: Model): Continued | null {
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  if (words === 0 || words > LONGEST_REPLY) return null;
  const { other } = signalsOf(draft, model);
  if (other('best-paid', 'money', 'care', 'people', 'elsewhere', 'world', 'diagnosis', 'orders')) return null;
  // "So resubmit with 59?" asks of the claim that was talked about.
  if (other('desk') && draft.modifiers.length === 0) return null;
  if (takesReading(draft, thread) === null && asksOfItself(draft, model)) return null;
  // Services and a payer are a visit of their own.
  const isAnother = draft.mentions.length > 0 && draft.payer !== null;
  const visit = isAnother ? null : beforeTheRule(thread);
  if (visit !== null && isOfVisit(draft, visit, thread.request))
    return continued(draft, visit, model) ?? continued(draft, thread, model);
  return continued(draft, thread, model) ?? continued(draft, visit, model);
}

/** The first reply that a message is to a conversation; null where it is none, or where there is nothing to go on from. */
function continued(message: Draft, thread: Conversation | null, model: Model): Continued | null {
  if (thread === null || isEmpty(thread)) return null;
  const named = withoutKindOfCare(withShortNames(message, thread.request), thread.request, model);
  const draft = withModifierMeant(withTimesMeant(named, thread, model), thread, model);
  for (const { reply, whole } of replies) {
    const request = reply(draft, thread, model);
    if (!request) continue;
    const told = settledByMinutes(
      withoutPart({ ...toldAsVisit(request, draft, thread), sure: true }, thread),
    );
    return { request: told, isWhole: typeof whole === 'function' ? whole(draft) : whole === true };
  }
  return null;
}

/** Of which service a part or a time was is asked only as long as the services stand as they did. */
function withoutPart(request: Request, { request: before }: Conversation): Request {
  const isOpen = request.sharedPart !== undefined || request.timeToPlace !== undefined;
  if (!isOpen || request.services === before.services) return request;
  const { sharedPart: _, timeToPlace: __, ...settled } = request;
  return settled;
}

/** Nothing was named and nothing asked that a reply could go on from. */
function isEmpty({ request, asks }: Conversation): boolean {
  return request.services.length + request.modifiers.length + asks.length === 0 && request.topic == null;
}
