import { gather } from '../../../../core/gather.ts';
import { APART, distance } from '../../../book/nearness.ts';
import type { Draft, Duration, Mention } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { clausesOf, endsSentence } from '../../../parts/clauses.ts';
import { isPartOf } from '../totals/is-part-of.ts';
import { inTurns, type Pair } from './in-turns.ts';

type Span = Pick<Mention, 'from' | 'to'>;

/** Another service between a duration and a service keeps them apart. */
const SERVICE_BETWEEN = 4;
/** An adjustment is not counted by time: a duration beside it belongs to the therapy before or after. */
const UNTIMED = 3;
/** In one clause words between weigh less than the end of a clause does. */
const IN_CLAUSE = 0.4;
/** Nor is an evaluation: a timed service right behind the duration is nearer ("97161 15 min 97110"). */
const NOT_COUNTED = 0.5;

/**
 * Pairs services with durations. Where they take turns, each turn is a pair, whatever stands between; otherwise the
 * nearest pairs come first, at equal distance in the order in which the message began ("gait twenty minutes balance ten
 * minutes").
 *
 * @returns more pairs than can hold, the best first
 */
export function pairMinutes(draft: Draft, durations: readonly Duration[], model: Model): Pair[] {
  return inTurns(draft, durations, model) ?? nearestFirst(draft, durations, model);
}

function nearestFirst(draft: Draft, durations: readonly Duration[], model: Model): Pair[] {
  const [mention] = draft.mentions;
  const [duration] = durations;
  const serviceFirst = mention !== undefined && duration !== undefined && mention.from < duration.from;
  const clauses = clausesOf(draft.tokens);
  // As long as services that count by time are left, an adjustment takes none: "one area adjusted, 18 min" behind massage.
  const counting = draft.mentions.filter(
    (mention) => isTimed(mention, model) && !isAdjustment(mention, model),
  );
  const takers =
    counting.length >= durations.length
      ? draft.mentions.filter((mention) => !isAdjustment(mention, model))
      : draft.mentions;
  const closed = new Map(durations.map((duration) => [duration, partClosedBy(draft, duration)]));
  return gather(takers, (mention) =>
    durations.map((duration) => {
      const far = farness(draft, clauses, mention, duration, serviceFirst, model);
      return { mention, duration, far: withinPart(mention, closed.get(duration) ?? null, far) };
    }),
  )
    .filter(({ far }) => far < APART)
    .sort((a, b) => a.far - b.far);
}

function farness(
  draft: Draft,
  clauses: readonly number[],
  mention: Mention,
  duration: Duration,
  serviceFirst: boolean,
  model: Model,
): number {
  if (duration.owner !== undefined)
    return mention.from <= duration.owner && duration.owner < mention.to ? -1 : APART;
  if (mention.to <= duration.from && tellsWhatFollows(draft, clauses, duration)) return APART;
  const [first, second] = mention.from < duration.from ? [mention, duration] : [duration, mention];
  if (isBefore(draft, first, second)) return APART;
  const againstOrder = mention.from < duration.from === serviceFirst ? 0 : 0.2;
  const isTogether = clauses[mention.from] === clauses[duration.from];
  // "Scraping the IT band for nine, hot pack to finish": the time closes what was told before it.
  const notCounted = isTogether || mention.from < duration.from ? NOT_COUNTED : UNTIMED;
  const untimed = isAdjustment(mention, model) ? UNTIMED : isTimed(mention, model) ? 0 : notCounted;
  const words = distance(draft.tokens, mention, duration) * (isTogether ? IN_CLAUSE : 1);
  // What is too far already is not looked through for services between.
  if (words + againstOrder + untimed >= APART) return APART;
  const crossed = draft.mentions.some(({ from, to }) => from >= first.to && to <= second.from);
  return words + (crossed ? SERVICE_BETWEEN : 0) + againstOrder + untimed;
}

/** "40 min of ther ex, 15 of that was with two others": a part of a time is of what is told behind it. */
function tellsWhatFollows(
  { tokens, mentions }: Draft,
  clauses: readonly number[],
  duration: Duration,
): boolean {
  return (
    isPartOf(tokens, duration) &&
    mentions.some(({ from }) => from >= duration.to && clauses[from] === clauses[duration.from])
  );
}

/** A time that closes its part is of a service in it, however far, and of none outside; one that was read beside a service stays there. */
function withinPart({ from, to }: Mention, part: Span | null, far: number): number {
  if (part === null || far < 0) return far;
  return part.from <= from && to <= part.to ? Math.min(far, JUST_NEAR) : APART;
}

/** So far is a service at most from the only time of its part. */
const JUST_NEAR = APART - 0.1;

/**
 * "SLS, tandem, foam - 17m; curls, LAQ - 13m": the part of the message that ends with a time, the only one in it, where
 * services stand before it. What is told behind the sign has a time of its own.
 */
function partClosedBy({ tokens, mentions, durations }: Draft, time: Duration): Span | null {
  const isBreak = (at: number) => /^[;\n]$/.test(tokens[at]?.text ?? '') || endsSentence(tokens, at);
  // "12 min. TE was circled": the full stop is part of the time.
  const hasStop =
    tokens[time.to - 1]?.text === '.' &&
    (/^([A-Z]|then$|also$|next$|after$)/.test(tokens[time.to]?.raw ?? '') ||
      // "97140 L shoulder 14 min. 97110 …": where the codes lead, and not the times.
      (/^\d{5}$/.test(tokens[time.to]?.raw ?? '') && (mentions[0]?.from ?? 0) < (durations[0]?.from ?? 0)));
  if (!isBreak(time.to) && !hasStop) return null;
  const from = tokens.findLastIndex((_, at) => at < time.from && isBreak(at)) + 1;
  const part = { from, to: time.to };
  const isIn = (one: Span) => part.from <= one.from && one.to <= part.to;
  return mentions.some(isIn) && durations.filter(isIn).length === 1 ? part : null;
}

/** "15 min after exercise": a time of what stands before it. */
function isBefore(
  { tokens, durations }: Draft,
  first: Mention | Duration,
  second: Mention | Duration,
): boolean {
  return (
    second.from - first.to === 1 &&
    /^(after|before|following)$/.test(tokens[first.to]?.text ?? '') &&
    durations.some((duration) => duration === first)
  );
}

/** Whether a service is counted by its minutes. */
export function isTimed({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.some((code) => {
    const clock = ruleSet.codes[code]?.clock;
    return clock === 'fifteen_pooled' || clock === 'own_clock';
  });
}
