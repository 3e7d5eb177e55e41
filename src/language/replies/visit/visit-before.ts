import type { AskId } from '../../../core/visit.ts';
import { type Draft, seen } from '../../draft.ts';
import type { IntentId, Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from './in-the-visit.ts';

/** Questions of a code itself, whatever the visit was that was talked about before. */
const lookUps: readonly IntentId[] = ['explain-code', 'compare-codes', 'check-pair'];

/** Whether a request asks of a rule or of a code, and tells of no visit. */
export const asksOfRule = ({ services, topic, intent }: Request): boolean =>
  services.length === 0 ||
  topic !== undefined ||
  (lookUps.includes(intent) && services.every(({ minutes }) => minutes === null));

/** What is still open of a visit, as its services tell: what was asked of it before a rule was. */
const openIn = ({ services }: Request): AskId[] => [
  ...new Set(services.flatMap(({ open }): AskId[] => (open === null ? [] : [open]))),
];

/** The visit before a question of a rule or of a code: "do I need a plan of care for Aetna", then "make it group". */
export function beforeTheRule({ request, previous }: Conversation): Conversation | null {
  return asksOfRule(request) && previous !== undefined ? { request: previous, asks: openIn(previous) } : null;
}

/** "Make the manual 8", "add ice", "so what do I bill" behind a question of a rule: of the visit that was talked about before it. */
export function isOfVisit(draft: Draft, { request }: Conversation, now: Request): boolean {
  const { mentions, payer, date } = draft;
  const isThere = mentions.every((mention) => placeInVisit(mention, request) >= 0);
  const isNew = mentions.some((one) => one.minutes.length > 0 || placeInVisit(one, now) < 0);
  const isNamed = mentions.length > 0 && payer === null && date === null && isThere && isNew;
  const isAdded = mentions.length > 0 && seen(draft, 'replies', 'adds').length > 0;
  // "Make it 97530" behind a comparison with it.
  const isTaken =
    asksOfRule(now) &&
    (mentions.length > 0 || now.intent === 'compare-codes') &&
    seen(draft, 'replies', 'instead').length > 0;
  return (
    isNamed ||
    isAdded ||
    isTaken ||
    ['sums-up', 'goes-back'].some((how) => seen(draft, 'replies', how).length > 0)
  );
}
