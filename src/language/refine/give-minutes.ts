import type { Draft, Duration, Mention } from '../draft.ts';
import type { Model } from '../model.ts';
import { APART, distance } from '../nearness.ts';

/** Another service between a duration and a service keeps them apart. */
const SERVICE_BETWEEN = 4;
/** An adjustment is not counted by time: a duration beside it belongs to the therapy before or after. */
const UNTIMED = 3;
/** Nor is an evaluation: a timed service right behind the duration is nearer ("97161 15 min 97110"). */
const NOT_COUNTED = 0.5;

/** Less than two units behind "X and Y" is more likely the time of Y alone. */
const ENOUGH_FOR_TWO = 23;

type Pair = { mention: Mention; duration: Duration };

/**
 * Gives each duration to a service. Where services and durations take turns, each turn is a pair, whatever stands
 * between; otherwise the nearest pairs go first, at equal distance in the order in which the message began ("gait
 * twenty minutes balance ten minutes"). A time for all together is kept apart, and so is time where no service is named.
 */
export function giveMinutes(draft: Draft, model: Model): Draft {
  const total = totalOf(draft, model);
  const durations = draft.durations.filter((duration) => duration !== total && duration.of !== 'each');
  const given = new Map<Mention, Duration[]>();
  const left = new Set(durations);
  for (const { mention, duration } of inTurns(draft, durations, model) ??
    nearestFirst(draft, durations, model)) {
    if (!left.has(duration) || given.has(mention)) continue;
    given.set(mention, [duration]);
    left.delete(duration);
  }
  const [only] = draft.mentions;
  if (only && draft.mentions.length === 1) {
    const first = given.get(only)?.[0];
    given.set(only, [
      ...(given.get(only) ?? []),
      ...[...left].filter((duration) => !first || isBout(draft, first, duration)),
    ]);
  }
  const each = draft.durations.filter(({ of }) => of === 'each');
  const mentions = draft.mentions.map((mention) => {
    const own = given.get(mention) ?? (isAdjustment(mention, model) ? [] : each);
    return { ...mention, minutes: own.map(({ minutes }) => minutes) };
  });
  const alone =
    only || durations.length === 0 ? null : durations.reduce((sum, { minutes }) => sum + minutes, 0);
  const sum = mentions.flatMap((mention) => mention.minutes).reduce((all, each) => all + each, 0);
  const whole = [...left].find((duration) => draft.mentions.length > 1 && duration.minutes > sum);
  return { ...draft, mentions, totalMinutes: total?.minutes ?? whole?.minutes ?? alone };
}

/** "7 min and 9 min", "8 min, then 7 more": words between that add; "23 min, 3 of it rest" adds nothing. */
function isBout({ tokens }: Draft, one: Duration, other: Duration): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = tokens.slice(first.to, second.to).map(({ text }) => text);
  return between.some((word) => /^(and|then|more|another|later|plus|\+|&|again|twice|second)$/.test(word));
}

/** The time for all together: said so, or the only time, behind an enumeration of timed services ("TE/TA 35 min"). */
function totalOf(draft: Draft, model: Model): Duration | null {
  const totals = draft.durations.filter(({ of }) => of === 'all');
  // Two "totals" are the totals of two services.
  if (totals.length > 0) return totals.length === 1 ? (totals[0] ?? null) : null;
  const [duration, second] = draft.durations;
  const [first, ...others] = draft.mentions.filter((mention) => !isAdjustment(mention, model));
  if (!duration || second || !first || others.length === 0 || duration.of === 'each') return null;
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

function isListed({ tokens }: Draft, one: Mention, other: Mention): boolean {
  const between = tokens.slice(one.to, other.from);
  return between.length > 0 && between.every(({ text }) => /^(\/|and|&|\+|,)$/.test(text));
}

/** Service, time, service, time … or time, service, time, service …, two turns at least. */
function inTurns(draft: Draft, durations: readonly Duration[], model: Model): Pair[] | null {
  const mentions = draft.mentions.filter((mention) => !isAdjustment(mention, model));
  if (
    mentions.length < 2 ||
    mentions.length !== durations.length ||
    durations.some(({ owner }) => owner !== undefined)
  )
    return null;
  const pairs = mentions.flatMap((mention, at) => {
    const duration = durations[at];
    return duration ? [{ mention, duration }] : [];
  });
  const serviceFirst = pairs.every(
    ({ mention, duration }, at) =>
      mention.from < duration.from && duration.from < (mentions[at + 1]?.from ?? Infinity),
  );
  const timeFirst = pairs.every(
    ({ mention, duration }, at) =>
      duration.from < mention.from && mention.from < (durations[at + 1]?.from ?? Infinity),
  );
  return serviceFirst || timeFirst ? pairs : null;
}

function nearestFirst(draft: Draft, durations: readonly Duration[], model: Model): Pair[] {
  const [mention] = draft.mentions;
  const [duration] = durations;
  const serviceFirst = mention !== undefined && duration !== undefined && mention.from < duration.from;
  return draft.mentions
    .flatMap((mention) =>
      durations.map((duration) => ({
        mention,
        duration,
        far: farness(draft, mention, duration, serviceFirst, model),
      })),
    )
    .filter(({ far }) => far < APART)
    .sort((a, b) => a.far - b.far);
}

function farness(
  draft: Draft,
  mention: Mention,
  duration: Duration,
  serviceFirst: boolean,
  model: Model,
): number {
  if (duration.owner !== undefined)
    return mention.from <= duration.owner && duration.owner < mention.to ? -1 : APART;
  const [first, second] = mention.from < duration.from ? [mention, duration] : [duration, mention];
  const crossed = draft.mentions.some(({ from, to }) => from >= first.to && to <= second.from);
  const againstOrder = mention.from < duration.from === serviceFirst ? 0 : 0.2;
  const untimed = isAdjustment(mention, model) ? UNTIMED : isTimed(mention, model) ? 0 : NOT_COUNTED;
  return distance(draft.tokens, mention, duration) + (crossed ? SERVICE_BETWEEN : 0) + againstOrder + untimed;
}

function isTimed({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? ''));
}

function isAdjustment({ codes }: Mention, { cmtCodes }: Model): boolean {
  return codes.some((code) => cmtCodes.includes(code));
}
