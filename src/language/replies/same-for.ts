import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { openPhrasesOf, toService } from '../request/to-request.ts';
import type { IntentId, Request } from '../request.ts';
import { placeOfKind } from './in-the-visit.ts';
import type { Conversation } from './reply.ts';

/** Questions about codes rather than about a visit: asked again of another code. */
const lookUps: readonly IntentId[] = [
  'check-pair',
  'find-modifier',
  'document',
  'explain-code',
  'payer-rules',
  'denial',
];

/** "What about 97530?", "and for gait?": the same question, of another service in the place of the one of its kind. */
export function sameFor(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const [mention] = draft.mentions;
  const opening = seen(draft, 'replies', 'same-for')[0];
  if (!mention || draft.mentions.length > 1 || mention.minutes.length > 0) return null;
  if (!opening || opening.from > 1 || !lookUps.includes(request.intent)) return null;
  const at = request.services.length === 1 ? 0 : placeOfKind(mention, request, model);
  if (at < 0) return null;
  return {
    ...request,
    services: request.services.map((service, index) => (index === at ? toService(mention) : service)),
    payer: draft.payer ?? request.payer,
    openPhrases: [
      ...request.openPhrases.filter(({ service }) => service !== at),
      ...openPhrasesOf(draft).map((open) => ({ ...open, service: at })),
    ],
  };
}
