import type { Draft } from '../../draft.ts';
import type { IntentId, Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** What these are answered with has no units. */
const lookUps: ReadonlySet<IntentId> = new Set(['explain-code', 'compare-codes', 'document']);

/**
 * A visit is coded once its minutes are told, whatever was asked of it last: "what is 97110", then "20 min"; "what goes in
 * the note", then "make the manual 8". Of two codes that were only compared, the one that is named with minutes was given;
 * minutes alone do not say which.
 *
 * @param request what the reply in `draft` makes of the conversation before it
 */
export function toldAsVisit(request: Request, draft: Draft, { request: before }: Conversation): Request {
  const { topic, ...ofVisit } = request;
  const visit: Request = { ...ofVisit, intent: 'code-visit' };
  // "98941", then "maintenance, she signed the ABN": what is attested of a code is of a line.
  if (request.intent === 'explain-code' && before.intent === 'explain-code' && isAttested(request, before))
    return visit;
  // "97110 and 97140", then "30 total": of a pair nothing is added up.
  const isTotal = request.totalMinutes !== null && request.totalMinutes !== before.totalMinutes;
  if (request.intent === 'check-pair' && isTotal) return visit;
  const isTimed = draft.durations.length > 0 || request.services.some(isTold(before));
  // "Can a PTA bill 97164", then "20 min": a visit, and no rule any more.
  if (topic !== undefined && isTimed && request.services.length > 0) return visit;
  if (!lookUps.has(request.intent) || !isTimed) return request;
  if (before.intent !== 'compare-codes' || before.services.some(({ minutes }) => minutes !== null))
    return visit;
  if (draft.mentions.length === 0 || request.openPhrases.length > 0) return request;
  return { ...visit, services: request.services.filter(({ minutes }) => minutes !== null) };
}

const isAttested = ({ care, attested }: Request, before: Request): boolean =>
  care !== before.care || Object.keys(attested).length > Object.keys(before.attested).length;

/** Whether a service has minutes that it had not before. */
const isTold =
  ({ services }: Request) =>
  ({ minutes }: Request['services'][number], at: number): boolean =>
    minutes !== null && minutes !== services[at]?.minutes && services.length > at;
