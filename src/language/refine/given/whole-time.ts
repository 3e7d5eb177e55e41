import { clausesOf } from '../../clauses.ts';
import type { Draft, Duration, Mention } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { type Share, seeShares } from '../../slots/shares.ts';
import { isStay } from '../../slots/stay.ts';
import { isPartOf } from './is-part-of.ts';
import { timeOfVisit } from './time-of-visit.ts';

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
    (isSaid ? null : ofParts(draft)) ??
    timeOfVisit(draft) ??
    behindList(draft, model) ??
    behindUnits(draft)
  );
}

/** "He was here 45 min" tells the time of what was done only where parts of it are told, or a program that lasts hours. */
export function isOnlyStay({ tokens, mentions }: Draft, time: Duration, { ruleSet }: Model): boolean {
  const isProgram = ({ codes }: Mention) => codes.some((code) => ruleSet.codes[code]?.family === 'work');
  return isStay(tokens, time) && seeShares(tokens).length === 0 && !mentions.some(isProgram);
}

/** "TE 8 MT 8 US 8 total?": the sum of the times is asked for, and none was said. */
function isAskedFor({ tokens, durations }: Draft, { to }: Duration): boolean {
  return tokens[to]?.text === 'total' && tokens[to + 1]?.text === '?' && durations.length > 1;
}

const besideSum = /^([,.;:=()\n]|so|thats|that|is|one|a|an|total|all|in|even|exactly|altogether)$/;
const behindSum = /^([.,;!?)\n]|nose|dot|total|even|exactly|altogether)$/;

/** "15' TE 15' NMR 15' MT 15' TA one hr on the nose": the last time, of no service, is what the others come to. */
function sumSaid({ durations, mentions, tokens }: Draft): Duration | null {
  const told = durations.filter(({ of }) => of === 'service');
  const last = told.at(-1);
  const others = told.slice(0, -1);
  if (!last || others.length < 2 || last.owner !== undefined || mentions.length < others.length) return null;
  const isLast = mentions.every(({ to }) => to <= last.from);
  // "TE 15, MT 15, gait 30 min": a service more than times, behind them, has this one.
  const end = others.at(-1)?.to ?? 0;
  const isBefore =
    (told[0]?.from ?? 0) < (mentions[0]?.from ?? 0) && mentions.some(({ from }) => from === end);
  if (!isBefore && mentions.length > others.length && mentions.some(({ from }) => from >= end)) return null;
  // Any other word beside it tells of something more: "then another 20 min", "30 min on the robot".
  const begin = Math.max(...[...mentions, ...others].map(({ to }) => to));
  // "TA (activities)": a remark on the last service tells nothing of the time.
  const remark = tokens.slice(begin, last.from).findLastIndex(({ text }) => text === ')');
  const between = tokens.slice(begin + remark + 1, last.from);
  const behind = tokens.slice(last.to).filter(({ text }) => !/^(on|the)$/.test(text));
  if (!between.every(({ text }) => besideSum.test(text)) || !behind.every(({ text }) => behindSum.test(text)))
    return null;
  const sum = others.reduce((all, { minutes }) => all + minutes, 0);
  return isLast && sum === last.minutes ? last : null;
}

/** The longest time, where parts of a time are named and the others fit into it. */
function ofParts(draft: Draft): Duration | null {
  const counted = draft.durations.filter(({ of }) => of === 'service');
  // "30, half by the aide": the part was read, and is of one service.
  const isSplit = counted.some((one) =>
    counted.some(({ owner, by }) => owner !== undefined && owner === one.owner && by !== one.by),
  );
  // "PTA did the first half (20 min), I did the second 10": each part is somebody's.
  const isByTwo = counted.length === 2 && counted[0]?.by && counted[1]?.by && counted[0].by !== counted[1].by;
  if (isSplit || isByTwo) return null;
  const parts = counted.filter(
    (duration) => isPartOf(draft.tokens, duration) || isSharedEnd(draft, duration),
  );
  if (
    parts.length === 0 &&
    !areOfPeople(counted) &&
    !seeShares(draft.tokens).some((share) => isOfService(draft, share))
  )
    return null;
  const [longest, ...others] = counted
    .filter((duration) => !parts.includes(duration))
    .sort((a, b) => b.minutes - a.minutes || a.from - b.from);
  if (!longest || (others.length === 0 && parts.length === 0 && draft.mentions.length < 2)) return null;
  const rest = [...others, ...parts].reduce((sum, { minutes }) => sum + minutes, 0);
  // "PTA did 20 of it and the PT did 18 of it": an assistant's time holds no therapist's.
  if (longest.by === 'assistant' && parts.length > 0 && parts.every(({ by }) => by === 'therapist'))
    return null;
  const isOfOne =
    parts.length === 0 &&
    !areOfPeople(counted) &&
    isOwned(draft, longest) &&
    (isRestIdle(draft.tokens) || (isMainly(draft.tokens) && others.every((time) => isOwned(draft, time))));
  return longest.minutes >= rest && !isOfOne ? longest : null;
}

/** "Ther ex 40, the last 15 with another patient": a part that was shared, and nothing else was done in it. */
function isSharedEnd({ tokens, mentions }: Draft, { from }: Duration): boolean {
  if (!/^(last|final|first)$/.test(tokens[from - 1]?.text ?? '')) return false;
  const clauses = clausesOf(tokens);
  const here = mentions.filter((mention) => clauses[mention.from] === clauses[from]);
  return here.length > 0 && here.every((mention) => mention.by === 'group');
}

/** "The remainder he sat": what is left was no treatment. */
function isRestIdle(tokens: Draft['tokens']): boolean {
  return seeShares(tokens).every(({ to }) =>
    tokens
      .slice(to, to + 5)
      .some(({ text }) => /^(sat|rested|resting|rest|waited|waiting|nothing|idle|break|napped)$/.test(text)),
  );
}

/** "30 min of ADL, dressing mostly, and 15 min of reaching": what most of one time was says nothing of the other. */
function isMainly(tokens: Draft['tokens']): boolean {
  return seeShares(tokens).every(({ from }) => tokens[from]?.text === 'mostly');
}

/** "25 minutes of therapeutic activities, 15 of gait, the remainder he sat": the time of one service, whatever is left then. */
function isOwned({ tokens, mentions }: Draft, { to }: Duration): boolean {
  return tokens[to]?.text === 'of' && mentions.some(({ from }) => from === to + 1);
}

/** "97110 30 min (15 PT, 15 PTA)": one time, and then who gave how much of it. */
function areOfPeople([first, ...others]: readonly Duration[]): boolean {
  const sum = others.reduce((all, { minutes }) => all + minutes, 0);
  return first !== undefined && others.length > 1 && others.every(({ by }) => by) && sum === first.minutes;
}

/** Whether a part of a time stands beside a service: "half manual", "exercise the rest", or is the same for each. */
export function isOfService({ mentions }: Pick<Draft, 'mentions'>, { from, until, part }: Share): boolean {
  return part === 'even' || mentions.some((mention) => gap(mention, { from, to: until }) < 4);
}

/** Tokens between a service and a part of a time. */
export function gap(one: { from: number; to: number }, other: { from: number; to: number }): number {
  return Math.max(one.from - other.to, other.from - one.to, 0);
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

function isListed({ tokens }: Draft, one: Mention, other: Mention): boolean {
  const between = tokens.slice(one.to, other.from);
  return between.length > 0 && between.every(({ text }) => /^(\/|and|&|\+|,)$/.test(text));
}
