import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit, withoutServices } from '../visit/in-the-visit.ts';

/** "Actually keep the ultrasound", "add back the manual": services that the last change took out are there again, as they were. */
export function restores(draft: Draft, { request, previous }: Conversation): Request | null {
  const { mentions } = draft;
  if (previous === undefined || mentions.length === 0 || seen(draft, 'replies', 'restores').length === 0)
    return null;
  const places = mentions.map((mention) => placeInVisit(mention, previous));
  const isThere = mentions.some(
    (mention) => placeInVisit(mention, request) >= 0 || mention.minutes.length > 0,
  );
  if (isThere || places.some((at) => at < 0)) return null;
  const others = [...previous.services.keys()].filter((at) => !places.includes(at));
  const back = withoutServices(previous, others);
  const before = request.services.length;
  return {
    ...request,
    services: [...request.services, ...back.services],
    openPhrases: [
      ...request.openPhrases,
      ...back.openPhrases.map((open) => ({ ...open, service: open.service + before })),
    ],
  };
}
