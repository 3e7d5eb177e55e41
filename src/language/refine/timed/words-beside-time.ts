import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft, Duration } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import { close } from './listed-times.ts';

/** "13 minutes of …": what stands between minutes and the words for what was done. */
const link = /^(of|on|doing|to)$/;
const article = /^(the|some|a|an|his|her|their|my)$/;
/** Words before minutes that still name what they were for, places and small words aside. */
const NEAR = 3;

/**
 * Which words tell what was done in a time. "13 minutes of wheelwork": those right behind the minutes; or right before them, where their part of the message ends with them.
 *
 * @param words places of the words that name nothing known, in order
 * @returns those of them that are of this time
 */
export function wordsBesideTime(
  { from, to: end }: Duration,
  words: readonly number[],
  { tokens }: Draft,
  regions: readonly Sighting[],
): number[] {
  const text = (at: number) => tokens[at]?.text ?? '';
  const to = behindHand({ tokens }, end);
  const linked = link.test(text(to)) ? to + 1 : to;
  const start = article.test(text(linked)) ? linked + 1 : linked;
  const behind = words.filter((at) => at >= to);
  if (behind[0] === start && !close.test(text(start))) return behind;
  const closes = to >= tokens.length || close.test(text(to));
  const isSetOff = text(from - 1) === ',';
  if (!closes) return [];
  const isPassed = (at: number) =>
    tells(tokens[at], 'time-words/small') || regions.some((region) => region.from <= at && at < region.to);
  const passed = (at: number) =>
    tokens.slice(at + 1, from).filter((_, next) => isPassed(at + 1 + next)).length;
  return words.filter((at) => at < from && from - at - passed(at) <= (isSetOff ? NEAR + 1 : NEAR));
}

/** Behind "by hand", which says how it was done: "worked the psoas 8 min by hand", "10 min by hand on the calf". */
export const behindHand = ({ tokens }: Pick<Draft, 'tokens'>, at: number): number =>
  tokens[at]?.text === 'by' && /^hands?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
