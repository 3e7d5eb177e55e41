import { type Draft, seen } from '../draft.ts';
import { placeInVisit } from './in-the-visit.ts';
import type { Conversation } from './reply.ts';

/** The visit before a question of a rule: "do I need a plan of care for Aetna", then "make it group". */
export function beforeTheRule({ request, previous }: Conversation): Conversation | null {
  const isRule = request.services.length === 0 || request.topic !== undefined;
  return isRule && previous !== undefined ? { request: previous, asks: [] } : null;
}

/** "Make the manual 8", "add ice", "so what do I bill" behind a question of a rule: of the visit that was talked about before it. */
export const isOfVisit = (draft: Draft, { request }: Conversation): boolean =>
  draft.mentions.some((mention) => placeInVisit(mention, request) >= 0) ||
  (draft.mentions.length > 0 && seen(draft, 'replies', 'adds').length > 0) ||
  ['sums-up', 'goes-back'].some((how) => seen(draft, 'replies', how).length > 0);
