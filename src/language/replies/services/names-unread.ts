import type { Draft } from '../../draft.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** Names what was done in minutes of which nothing was known: "15 min of wibbling and 20 min of 97110", then "gait". */
export function namesUnread(draft: Draft, { request, asks }: Conversation): Request | null {
  const place = request.services.findIndex(({ codes, open }) => codes.length === 0 && open === 'activity');
  const [named, second] = draft.mentions.map(toService);
  if (place < 0 || !named || second || !asks.includes('activity')) return null;
  const services = request.services.map((service, at) =>
    at === place
      ? { ...named, minutes: named.minutes ?? service.minutes, contact: named.contact ?? service.contact }
      : service,
  );
  const openPhrases = [
    ...request.openPhrases,
    ...openPhrasesOf(draft).map((open) => ({ ...open, service: place })),
  ];
  return { ...request, services, openPhrases };
}
