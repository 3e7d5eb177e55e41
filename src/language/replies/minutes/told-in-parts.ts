import type { Draft } from '../../draft.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/**
 * "30 te 15 nmr" after "97110 45 min", "te 15 gait 5" after "te 20 mt 10": the time of a service was that of several, which add up to it
 * and are not of the visit yet.
 */
export function toldInParts(draft: Draft, { request }: Conversation): Request | null {
  const { mentions, payer, date } = draft;
  if (mentions.length < 2 || payer !== null || date !== null) return null;
  const services = mentions.map(toService);
  const [at, second] = mentions.map((one) => placeInVisit(one, request)).filter((place) => place >= 0);
  const whole = request.services[at ?? -1];
  if (at === undefined || second !== undefined || whole?.minutes == null) return null;
  const sum = services.reduce((minutes, service) => minutes + (service.minutes ?? Number.NaN), 0);
  if (sum !== whole.minutes) return null;
  const behind = services.length - 1;
  return {
    ...request,
    services: request.services.toSpliced(at, 1, ...services),
    openPhrases: [
      ...request.openPhrases
        .filter(({ service }) => service !== at)
        .map((open) => (open.service > at ? { ...open, service: open.service + behind } : open)),
      ...openPhrasesOf(draft).map((open) => ({ ...open, service: open.service + at })),
    ],
  };
}
