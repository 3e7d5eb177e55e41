import { endsSentence } from './clauses.ts';
import type { Token } from './words/tokens.ts';

/** Signs that end a sentence wherever they stand. */
const ends = new Set(['?', '!', '\n', ';']);

/**
 * Numbers the sentences of a message, as `clausesOf` numbers its clauses.
 *
 * @returns for each token the number of its sentence; the sign that ends one belongs to it
 */
export function sentencesOf(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map(({ text }, at) => {
    const here = sentence;
    if (ends.has(text) || endsSentence(tokens, at)) sentence += 1;
    return here;
  });
}
