import type { AskId } from '../../../core/visit.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { settleValue } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import { bareAnswer, type Said } from '../answers/bare-answer.ts';
import { isAsked } from '../meant/is-asked.ts';
import { regionsSaid } from '../places/regions-said.ts';
import type { Conversation } from '../reply.ts';
import { circumstancesSaid } from './circumstances-said.ts';
import { placeInVisit } from './in-the-visit.ts';
import { payerDenied } from './payer-denied.ts';

/**
 * Fills in or changes what the reply says about the visit as it stands: payer, minutes, regions, group, attestations,
 * the date. A reply that names a service is not one of these.
 */
export function changes(reply: Draft, thread: Conversation, model: Model): Request | null {
  const isSecond = isOfSecondary(reply, thread.request);
  const draft: Draft = isSecond
    ? { ...reply, payer: null, sightings: reply.sightings.filter(({ slot }) => slot !== 'payers') }
    : reply;
  const named = draft.mentions.filter(({ by }) => by !== 'group');
  const isPlace = named.length > 0 && tellsPlaceOf(draft, named, thread);
  if (!isPlace && named.some((mention) => !isAdjustment(mention, model))) return null;
  if (!isPlace && named.length > 0 && !thread.asks.includes('cmt-regions')) return null;
  const plain = [...minutesSaid(draft), ...circumstancesSaid(draft), ...regionsSaid(draft, thread, model)];
  const asked = payerAsked(draft);
  if (asked !== null) plain.push(['payer', asked]);
  const all = plain.length > 0 ? plain : bareAnswer(draft, thread, model);
  const said = all.filter(([ask]) => isOfRequest(ask, thread));
  const dated: Request = draft.date ? { ...thread.request, dateOfService: draft.date } : thread.request;
  const { spentThisYear } = draft;
  const spent: Request = spentThisYear === null ? dated : { ...dated, spentThisYear };
  const [state] = seen(draft, 'states');
  const placed = state === undefined ? spent : { ...spent, state: state.value };
  const payer = payerDenied(draft, placed);
  const start: Request = payer === undefined ? placed : { ...placed, payer };
  const total = totalOf(said, draft, thread, model);
  if (total !== null) return { ...start, totalMinutes: total };
  const settle = (request: Request, [ask, value]: Said) => settleValue(request, ask, value, model.ruleSet);
  const changed = said.reduce(settle, start);
  // Who is not sure answers, and leaves it open.
  const isUnsure = said.some(([, value]) => value === 'unsure');
  return changed === thread.request && !isSecond && !isUnsure ? null : changed;
}

/** "MT was the same region as the adjustment", "same area as we adjusted": only where the services of the visit were is told. */
function tellsPlaceOf(draft: Draft, named: readonly Mention[], { request, asks }: Conversation): boolean {
  const told = circumstancesSaid(draft);
  const isThere = named.every((one) => one.minutes.length === 0 && placeInVisit(one, request) >= 0);
  return (
    isThere &&
    asks.includes('region') &&
    told.length > 0 &&
    told.every(([ask]) => ask === 'region') &&
    !isAsked(draft)
  );
}

/** "That's for Aetna, what about Humana": of two the one that is asked of. */
const payerAsked = (draft: Draft): string | null => {
  const payers = seen(draft, 'payers');
  const again = seen(draft, 'replies', 'same-for').at(-1);
  const [first, second] = payers;
  return first && second && again && again.to <= second.from && again.from >= first.to ? second.value : null;
};

/** "Secondary is bcbs": the claim goes to the first payer, as it was told. */
const isOfSecondary = ({ payer, tokens }: Draft, request: Request): boolean =>
  payer !== null &&
  request.payer !== null &&
  tokens.some(({ text }) => /^(sec|secondary|supp|supplement|supplemental|medigap|2nd)$/.test(text)) &&
  !tokens.some(({ text }) => text === 'primary' || text === 'now');

/** Where no service is told, a question of a rule goes on for another payer or profession, or with what it asked. */
const isOfRequest = (ask: AskId, { request, asks }: Conversation): boolean =>
  request.services.length > 0 || ask === 'payer' || ask === 'discipline' || asks.includes(ask);

function minutesSaid({ durations }: Draft): Said[] {
  return durations.map(({ minutes }) => ['minutes', String(minutes)]);
}

/**
 * "30 min" where the minutes of several services are missing and were not yet asked for: the time of the visit. Behind the question how
 * many one of them had, it is that one's.
 */
function totalOf(
  said: readonly Said[],
  { durations, totalMinutes }: Draft,
  { request, asks }: Conversation,
  { ruleSet }: Model,
): number | null {
  const [time, second] = said.filter(([ask]) => ask === 'minutes');
  const isOfAll = durations.some(({ of }) => of === 'all');
  if (!time || second || (asks[0] === 'minutes' && !isOfAll)) return null;
  const timed = request.services.filter(({ codes }) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled'),
  );
  const isOpen = timed.length > 1 && timed.every(({ minutes }) => minutes === null);
  return isOpen ? (totalMinutes ?? Number(time[1])) : null;
}
