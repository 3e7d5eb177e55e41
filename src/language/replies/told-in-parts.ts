import type { Draft } from '../draft.ts';
import { openPhrasesOf, toService } from '../request/to-request.ts';
import type { Request } from '../request.ts';
import type { Conversation } from './reply.ts';

/** "30 te 15 nmr" after "97110 45 min": the time of the only service was that of several, which add up to it. */
export function toldInParts(draft: Draft, { request }: Conversation): Request | null {
  const { mentions, payer, date } = draft;
  const [whole, second] = request.services;
  if (!whole || second || whole.minutes === null || mentions.length < 2 || payer !== null || date !== null)
    return null;
  const services = mentions.map(toService);
  const sum = services.reduce((minutes, service) => minutes + (service.minutes ?? Number.NaN), 0);
  const isSame = services.some(({ codes }) => codes.some((code) => whole.codes.includes(code)));
  if (sum !== whole.minutes || !isSame) return null;
  return { ...request, services, openPhrases: openPhrasesOf(draft) };
}
