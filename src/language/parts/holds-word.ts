import { workedOut } from '../../core/rules/worked-out.ts';
import type { Token } from '../words/tokens.ts';

const wordsOf = workedOut(
  (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ text }) => text)),
);

/**
 * Whether one of some words stands anywhere in a message: looked up among its words, so that asking it of each number costs nothing more.
 *
 * @example holdsWord(tokens, ['pta', 'ota', 'cota'])
 */
export function holdsWord(tokens: readonly Token[], words: readonly string[]): boolean {
  const all = wordsOf(tokens);
  return words.some((word) => all.has(word));
}
