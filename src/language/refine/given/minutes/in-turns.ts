import { gather } from '../../../../core/gather.ts';
import type { Draft, Duration, Mention } from '../../../draft.ts';
import { isAdjustment } from '../../../is-adjustment.ts';
import type { Model } from '../../../model.ts';
import { sentencesOf } from '../../../parts/sentences.ts';

export interface Pair {
  mention: Mention;
  duration: Duration;
}

/** @returns service, time, service, time … or time, service, time, service …, two turns at least; null where they take none */
export function inTurns(draft: Draft, durations: readonly Duration[], model: Model): Pair[] | null {
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

/** Sentences without a time ("97110 with 97150?") name services once more; turns are taken in the others. */
function inTimedSentences({ tokens, mentions }: Draft, durations: readonly Duration[]): Mention[] {
  const sentences = sentencesOf(tokens);
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

/** "TE and MT, 25 and 10 min": all services, then all times, or the other way round. */
function isInOrder(mentions: readonly Mention[], durations: readonly Duration[]): boolean {
  const [service, time] = [mentions[0]?.from ?? 0, durations[0]?.from ?? 0];
  return service < time ? (mentions.at(-1)?.to ?? 0) <= time : (durations.at(-1)?.to ?? 0) <= service;
}
