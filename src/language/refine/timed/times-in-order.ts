import type { Draft } from '../../draft.ts';
import type { Place } from '../described/free-numbers.ts';

/** "TE and gait, same visit, 15 and 15", "… minutes are 24 and 9": as many numbers in a row as services stand before them. */
export function timesInOrder({ tokens, mentions, durations }: Draft, free: readonly Place[]): Place[] {
  const [first, ...others] = free;
  if (!first || others.length === 0 || free.length !== mentions.length) return [];
  const sum = free.reduce((all, { value }) => all + value, 0);
  // "53 min if it is TA and TE split 30/23": the one time is that of both.
  const [whole, second] = durations;
  if (second || (whole && whole.minutes !== sum)) return [];
  const isJoined = others.every(({ from }, at) => {
    const between = tokens.slice((others[at - 1] ?? first).to, from);
    return between.length === 1 && /^(and|&|,|\/|\+)$/.test(between[0]?.text ?? '');
  });
  const before = tokens[first.from - 1]?.text ?? '';
  const isBehind = mentions.every(({ to }) => to <= first.from);
  return isJoined && isBehind && /^(,|;|:|\n|\.|\?|\(|-|are|were|was|is|did|took|got|had|split)$/.test(before)
    ? [...free]
    : [];
}
