import { gather } from '../../../core/gather.ts';
import { APART, distance } from '../../book/nearness.ts';
import { clausesOf } from '../../clauses.ts';
import type { Draft, Duration, Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** Another service between a duration and a service keeps them apart. */
const SERVICE_BETWEEN = 4;
/** An adjustment is not counted by time: a duration beside it belongs to the therapy before or after. */
const UNTIMED = 3;
/** In one clause words between weigh less than the end of a clause does. */
const IN_CLAUSE = 0.4;
/** Nor is an evaluation: a timed service right behind the duration is nearer ("97161 15 min 97110"). */
const NOT_COUNTED = 0.5;

export interface Pair {
  mention: Mention;
  duration: Duration;
}

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

/** Sentences without a time ("97110 with 97150?") name services once more; turns are taken in the others. */
function inTimedSentences({ tokens, mentions }: Draft, durations: readonly Duration[]): Mention[] {
  let sentence = 0;
  const sentences = tokens.map(({ text }, at) => {
    const here = sentence;
    if (/^[?!]$/.test(text) || (text === '.' && tokens[at + 1]?.glued === false)) sentence += 1;
    return here;
  });
  const timed = new Set(durations.map(({ from }) => sentences[from]));
  const there = mentions.filter(({ from }) => timed.has(sentences[from]));
  // "97110 with 97535? She had 20 of one and 18 of the other": the times stand apart from all services.
  return there.length > 0 ? there : mentions;
}

/** Whether a service is the one before, joined to it, with no time between. */
function isSameAgain(
  { tokens }: Draft,
  last: Mention | undefined,
  { from, codes }: Mention,
  durations: readonly Duration[],
): boolean {
  if (last === undefined || last.codes.join() !== codes.join()) return false;
  if (durations.some((time) => last.to <= time.from && time.from < from)) return false;
  return tokens.slice(last.to, from).every(({ text }) => /^(and|&|\+|,|\/)$/.test(text));
}

/** Service, time, service, time … or time, service, time, service …, two turns at least. */
function inTurns(draft: Draft, durations: readonly Duration[], model: Model): Pair[] | null {
  const named = inTimedSentences(draft, durations).filter((mention) => !isAdjustment(mention, model));
  // "Planks and bridges 10, plus 10 of tandem": two words of one service have one time.
  const mentions = named.filter((mention, at) => !isSameAgain(draft, named[at - 1], mention, durations));
  if (
    mentions.length < 2 ||
    mentions.length !== durations.length ||
    durations.some(({ owner }) => owner !== undefined)
  )
    return null;
  const pairs = gather(mentions, (mention, at) => {
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
  return serviceFirst || timeFirst || isInOrder(mentions, durations) ? pairs : null;
}

/** "TE and MT, 25 and 10 min": all services, then all times, or the other way round. */
function isInOrder(mentions: readonly Mention[], durations: readonly Duration[]): boolean {
  const [service, time] = [mentions[0]?.from ?? 0, durations[0]?.from ?? 0];
  return service < time ? (mentions.at(-1)?.to ?? 0) <= time : (durations.at(-1)?.to ?? 0) <= service;
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
  return gather(takers, (mention) =>
    durations.map((duration) => ({
      mention,
      duration,
      far: farness(draft, clauses, mention, duration, serviceFirst, model),
    })),
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
  const [first, second] = mention.from < duration.from ? [mention, duration] : [duration, mention];
  if (isBefore(draft, first, second)) return APART;
  const crossed = draft.mentions.some(({ from, to }) => from >= first.to && to <= second.from);
  const againstOrder = mention.from < duration.from === serviceFirst ? 0 : 0.2;
  const isTogether = clauses[mention.from] === clauses[duration.from];
  // "Scraping the IT band for nine, hot pack to finish": the time closes what was told before it.
  const notCounted = isTogether || mention.from < duration.from ? NOT_COUNTED : UNTIMED;
  const untimed = isAdjustment(mention, model) ? UNTIMED : isTimed(mention, model) ? 0 : notCounted;
  const together = isTogether ? IN_CLAUSE : 1;
  return (
    distance(draft.tokens, mention, duration) * together +
    (crossed ? SERVICE_BETWEEN : 0) +
    againstOrder +
    untimed
  );
}

/** "15 min after exercise": a time of what stands before it. */
function isBefore(
  { tokens, durations }: Draft,
  first: Mention | Duration,
  second: Mention | Duration,
): boolean {
  const between = tokens.slice(first.to, second.from);
  return (
    durations.some((duration) => duration === first) &&
    between.length === 1 &&
    /^(after|before|following)$/.test(between[0]?.text ?? '')
  );
}

/** Whether a service is counted by its minutes. */
export function isTimed({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? ''));
}

/** Whether a service is a spinal adjustment, or may be one. */
export function isAdjustment({ codes }: Mention, { cmtCodes }: Model): boolean {
  return codes.some((code) => cmtCodes.includes(code));
}
