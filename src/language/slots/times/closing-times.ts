import type { Duration } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { likestWork, mayBeMinutes } from './likest-work.ts';

/** So near to an activity of rules/ come words that describe it plainly: told where the message has no other time. */
const PLAINLY = 5;
/** Words that are looked at before the number. */
const REACH = 18;
/** A number between these stands by itself. */
const before = /^([,.;:(=]|-)$/;
const behind = /^([,.;)?!\n&+]|-|and|then|plus|too|also|)$/;
/** Here a part of a telling begins. */
const begins = /^([.;\n?!]|then|plus)$/;
/**
 * Adds the times with which parts of a telling close: "kneecap glides by hand (12)", "cups onto the shelf, 24". Two of them, or
 * one beside another time, tell of a visit; a single one where the words before it describe a service plainly.
 *
 * @param seen times that were read by their words
 */
export function withClosingTimes(
  tokens: readonly Token[],
  seen: readonly Duration[],
  model: Model,
): Duration[] {
  const found: (Duration & { likeness: number })[] = [];
  const ends = seen.map(({ to }) => to);
  for (let at = 1; at < tokens.length; at++) {
    const sign = tokens[at - 1];
    if (sign?.kind !== 'sign' || !before.test(sign.text)) continue;
    const number = readNumber(tokens, at);
    if (!number || !standsAlone(tokens, at, number.to) || !mayBeMinutes(number.value)) continue;
    if (seen.some(({ from, to }) => from < number.to && at < to)) continue;
    const words = told(tokens, at - 1, ends);
    if (words.length === 0 || tells(words.at(-1), 'people-words/person')) continue;
    const likeness = likestWork(words, model);
    if (likeness === null) continue;
    found.push({ from: at, to: number.to, minutes: number.value, of: 'service', likeness });
    ends.push(number.to);
  }
  const [only] = found;
  const isTold = found.length + seen.length > 1 || (only !== undefined && only.likeness >= PLAINLY);
  return isTold
    ? [...seen, ...found.map(({ likeness: _, ...time }) => time)].sort((a, b) => a.from - b.from)
    : [...seen];
}

/** "(12)", ", 24.", "= 9." */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from - 1], tokens[to]];
  if (!behind.test(last?.text ?? '')) return false;
  // "10.5", "9:05", "3-4" and "L4-5" are glued.
  const isPartOfNumber = (sign: Token | undefined, next: Token | undefined) =>
    /^[-.:]$/.test(sign?.text ?? '') && sign?.glued === true && next?.glued === true;
  if (isPartOfNumber(first, tokens[from]) || isPartOfNumber(last, tokens[to + 1])) return false;
  return tokens[to + 1]?.kind !== 'number' && tokens[from - 2]?.kind !== 'number';
}

/** The words of the part that a number closes. */
function told(tokens: readonly Token[], end: number, times: readonly number[]): readonly Token[] {
  const last = Math.max(0, end - REACH, ...times.filter((to) => to <= end));
  const sign = tokens.findLastIndex(({ text }, at) => at < end && at >= last && begins.test(text));
  return tokens.slice(Math.max(last, sign + 1), end);
}
