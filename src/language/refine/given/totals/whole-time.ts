import type { Draft, Duration, Mention } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { isStay } from '../../../slots/times/scope/stay.ts';
import { sumSaid } from './sum-said.ts';
import { timeOfVisit } from './time-of-visit.ts';
import { wholeWithParts } from './whole-with-parts.ts';

/** Less than two units behind "X and Y" is more likely the time of Y alone. */
const ENOUGH_FOR_TWO = 23;

/**
 * Finds the time for all together: said so ("45 min total"), the time that others are parts of ("40 min: half manual half
 * exercise", "45 min, 20 of it manual"), or the only time, behind an enumeration of timed services ("TE/TA 35 min").
 */
export function wholeTime(draft: Draft, model: Model): Duration | null {
  const totals = draft.durations.filter(
    (time) => time.of === 'all' && !isAskedFor(draft, time) && !isOnlyStay(draft, time, model),
  );
  // Two "totals" are the totals of two services.
  if (totals.length > 0) return totals.length === 1 ? (totals[0] ?? null) : null;
  // "55 timed minutes total. Ultrasound 8, the rest strengthening": the time that others are parts of was said to be the timed one.
  const isSaid = draft.durations.some(({ of }) => of === 'timed');
  return (
    sumSaid(draft) ??
    claimedWhole(draft) ??
    (isSaid ? null : wholeWithParts(draft)) ??
    timeOfVisit(draft) ??
    behindList(draft, model) ??
    behindUnits(draft)
  );
}

/** "He was here 45 min" tells the time of what was done only where parts of it are told, or a program that lasts hours. */
export function isOnlyStay({ tokens, mentions, shares }: Draft, time: Duration, { ruleSet }: Model): boolean {
  const isProgram = ({ codes }: Mention) => codes.some((code) => ruleSet.codes[code]?.family === 'work');
  // "Here 9:05 to 9:50, all ther ex": all of it was the service.
  const isFilled = mentions.some(({ from }) => tokens[from - 1]?.text === 'all' && from > time.to);
  return isStay(tokens, time) && shares.length === 0 && !mentions.some(isProgram) && !isFilled;
}

/** "TE 8 MT 8 US 8 total?": the sum of the times is asked for, and none was said. */
function isAskedFor({ tokens, durations }: Draft, { to }: Duration): boolean {
  return tokens[to]?.text === 'total' && tokens[to + 1]?.text === '?' && durations.length > 1;
}

function behindList(draft: Draft, model: Model): Duration | null {
  const [duration, second] = draft.durations;
  const [first, ...others] = draft.mentions.filter((mention) => !isAdjustment(mention, model));
  if (!duration || second || !first || others.length === 0 || duration.of !== 'service') return null;
  const listed = others.every((mention, at) => isListed(draft, others[at - 1] ?? first, mention));
  const last = others.at(-1) ?? first;
  const timed = [first, ...others].every(({ codes }) =>
    codes.every((code) => model.ruleSet.codes[code]?.clock === 'fifteen_pooled'),
  );
  const shared =
    duration.minutes >= ENOUGH_FOR_TWO ||
    draft.tokens.slice(first.to, last.from).every(({ text }) => text === '/');
  return listed && timed && shared && duration.from >= last.to && duration.from - last.to < 3
    ? duration
    : null;
}

/** "NMR x1, TE x2 for 41 min": behind services that have their units each, the only time is that of all. */
function behindUnits({ durations, mentions }: Draft): Duration | null {
  const [duration, second] = durations;
  if (!duration || second || duration.of !== 'service' || mentions.length < 2) return null;
  const isCounted = mentions.every(({ unitsSaid, to }) => unitsSaid !== null && to <= duration.from);
  return isCounted ? duration : null;
}

/** "2 units 97110 and 1 97140 for 38 min? ther ex 25 manual 13": the time of codes that were claimed, told again by its parts. */
function claimedWhole({ durations, mentions }: Draft): Duration | null {
  const [whole, ...parts] = durations.filter(({ of }) => of === 'service');
  if (!whole || parts.length < 2) return null;
  const claimed = mentions.filter(({ to }) => to <= whole.from);
  const areParts = mentions.length - claimed.length >= parts.length;
  const sum = parts.reduce((all, { minutes }) => all + minutes, 0);
  return claimed.length > 1 && claimed.every(({ by }) => by === 'code') && areParts && sum === whole.minutes
    ? whole
    : null;
}

function isListed({ tokens }: Draft, one: Mention, other: Mention): boolean {
  const between = tokens.slice(one.to, other.from);
  return between.length > 0 && between.every(({ text }) => /^(\/|and|&|\+|,)$/.test(text));
}
