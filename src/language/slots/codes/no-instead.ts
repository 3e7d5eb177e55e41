import type { Token } from '../../words/tokens.ts';

const minutes = /^(min|mins|minutes|m|')$/;
/** Words by which somebody takes back what was just written. */
const takesBack = /^(sorry|oops|wait|i|actually|my)$/;
/** What closes a time that stands for another. */
const closes = /^([,.;\n)]|and|then|plus)$/;

/**
 * Whether a number behind "no" stands for the time before it: "15 no 25 sorry", "20, no 15, nmr 10". A number that is a modifier's too
 * needs words that say so ("15 no 59" is about the modifier), and one that counts something else is no time ("30 no 3rd party").
 *
 * @param at the place of the number
 */
export function isInstead(tokens: readonly Token[], at: number, isModifier: boolean): boolean {
  const [number, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,3}$/.test(number?.text ?? '') || number?.text === '59') return false;
  if (next?.glued && next.kind === 'word' && !minutes.test(next.text)) return false;
  const isTime =
    minutes.test(next?.text ?? '') &&
    (second === undefined || closes.test(second.text) || takesBack.test(second.text));
  if (isTime || takesBack.test(next?.text ?? '')) return true;
  return !isModifier && (next === undefined || closes.test(next.text));
}
