import type { Draft } from '../draft.ts';
import type { Request } from '../request.ts';
import { openPhrasesOf, toService } from '../to-request.ts';
import type { Conversation } from './reply.ts';

const opening = /^(and|also|plus|add|\+|&|with)$/;

/** Adds services to the visit where the message begins like an addition: "and 97140 15 min", "also ice". */
export function adds(draft: Draft, { request }: Conversation): Request | null {
  if (draft.mentions.length === 0 || !opening.test(draft.tokens[0]?.text ?? '')) return null;
  const before = request.services.length;
  return {
    ...request,
    intent: request.intent === 'count-units' ? 'count-units' : 'code-visit',
    services: [...request.services, ...draft.mentions.map(toService)],
    payer: draft.payer ?? request.payer,
    openPhrases: [
      ...request.openPhrases,
      ...openPhrasesOf(draft).map(({ service, phrase }) => ({ service: service + before, phrase })),
    ],
  };
}
