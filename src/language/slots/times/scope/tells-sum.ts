import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/**
 * Whether words that could take something back only lead to a sum: "TE 20 MT 15 total should be 35", "that should be 35 total".
 *
 * @param words where they stand
 */
export function tellsSum(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const [first] = tokens.slice(from, to);
  if (first?.text !== 'should' && first?.text !== 'make') return false;
  if (tells(tokens[from - 1], 'time-words/total')) return true;
  const number = readNumber(tokens, /^(about|around)$/.test(tokens[to]?.text ?? '') ? to + 1 : to);
  if (!number) return false;
  const behind = /^(min|mins|minutes?)$/.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  return tells(tokens[behind], 'time-words/total');
}
