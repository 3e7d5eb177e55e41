import type { Sighting } from '../../book/find-phrases.ts';
import { distance } from '../../book/nearness.ts';
import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';

/** Tokens between the words that take back and the service that is meant: "I mean the gait". */
export const NEXT = 2;

/** "Five minutes of cupping … scratch the cupping": a service that was told is gone, and its time with it. */
export function takeOut(draft: Draft, word: Sighting): Draft {
  const meant = draft.mentions.find(({ from }) => from >= word.to && from - word.to < NEXT);
  const told = draft.mentions.find(
    ({ to, codes }) => to <= word.from && codes.join() === meant?.codes.join(),
  );
  // "Scratch that" is said of what stands before it.
  const points = draft.tokens.slice(word.from, meant?.from).some(({ text }) => /^(that|this|it)$/.test(text));
  if (!meant || !told || points) return draft;
  const timeless = withoutTimeOf(draft, told, word.from);
  return {
    ...timeless,
    mentions: timeless.mentions.filter((mention) => mention !== meant && mention !== told),
  };
}

/** "manual 20 scratch that manual was 12": the first time of the same service is gone. */
export function withoutTimeOf(draft: Draft, again: Mention, before: number): Draft {
  // "Massage 22 min, and stretching.. sorry, the stretching was therex": the time is right behind another service, and its own.
  const isOthers = (time: Duration) =>
    time.to <= again.from &&
    /^(,|;|\n|and|then|&|\+|plus)$/.test(draft.tokens[time.to]?.text ?? '') &&
    draft.mentions.some(({ to }) => to === time.from);
  // "TE 20 MT 15, make that MT 10": of two that touch it, the one that was read beside it.
  const rank = ({ owner }: Duration): number => (owner === again.from ? 0 : owner === undefined ? 1 : 2);
  const own = draft.durations
    .filter((time) => time.of === 'service' && time.to <= before && !isOthers(time))
    .sort(
      (a, b) => rank(a) - rank(b) || distance(draft.tokens, again, a) - distance(draft.tokens, again, b),
    )[0];
  return draftWith(draft, { durations: draft.durations.filter((duration) => duration !== own) });
}
