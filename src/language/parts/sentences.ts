import type { Token } from '../words/tokens.ts';
import { endsSentence } from './clauses.ts';

/** Signs that end a sentence wherever they stand. */
const ends = new Set(['?', '!', '\n', ';']);

/** Several steps ask for the sentences of one message. */
const numbered = new WeakMap<readonly Token[], readonly number[]>();

/**
 * Numbers the sentences of a message, as `clausesOf` numbers its clauses.
 *
 * @returns for each token the number of its sentence; the sign that ends one belongs to it
 */
export function sentencesOf(tokens: readonly Token[]): readonly number[] {
  const known = numbered.get(tokens);
  if (known !== undefined) return known;
  let sentence = 0;
  const sentences = tokens.map(({ text }, at) => {
    const here = sentence;
    if (ends.has(text) || endsSentence(tokens, at)) sentence += 1;
    return here;
  });
  numbered.set(tokens, sentences);
  return sentences;
}
