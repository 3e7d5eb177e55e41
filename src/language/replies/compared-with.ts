import { type Draft, seen } from '../draft.ts';
import { openPhrasesOf, toService } from '../request/to-request.ts';
import type { Request } from '../request.ts';
import { placeInVisit } from './in-the-visit.ts';
import type { Conversation } from './reply.ts';

/** "Vs 97110", "how is it different from 97110": the code that was asked about, beside another one. */
export function comparedWith(draft: Draft, { request }: Conversation): Request | null {
  const [named, second] = draft.mentions;
  const [only, other] = request.services;
  if (!named || second || named.minutes.length > 0 || !only || other || only.minutes !== null) return null;
  if (seen(draft, 'questions', 'compare').length === 0 || placeInVisit(named, request) >= 0) return null;
  const open = openPhrasesOf(draft).map(({ phrase }) => ({ phrase, service: 1 }));
  return {
    ...request,
    intent: 'compare-codes',
    services: [only, toService(named)],
    openPhrases: [...request.openPhrases, ...open],
  };
}
