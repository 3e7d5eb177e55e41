import type { Token } from '../words/tokens.ts';
import { isHelperWord } from './is-assistant-word.ts';

/** Before a denial, behind who is meant: "the PTA actually did not". */
const small = /^(actually|really|just|today|herself|himself|did|has|was|does)$/;

/**
 * Whether words of denial are said of an assistant or an aide: "the PTA did not do the gait" tells who gave it, and not that nobody did.
 *
 * @param from where the denial begins
 */
export function deniesHelper(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (small.test(tokens[at]?.text ?? '')) at--;
  if (isHelper(tokens[at])) return true;
  // "The PTA did the TE and did not do the gait": who is told of both.
  if (!/^(and|but)$/.test(tokens[at]?.text ?? '')) return false;
  const begin = tokens.findLastIndex(({ text }, place) => place < at && somebodyElse.test(text));
  return tokens.slice(Math.max(begin + 1, at - FEW), at).some(isHelper);
}

/** A sentence that ends, or somebody else. */
const somebodyElse = /^([.;\n?!]|i|we|he|she|they|therapist|pt|ot|doctor|dc)$/;
const FEW = 8;

const isHelper = (word: Token | undefined): boolean =>
  word !== undefined && (isHelperWord(word) || /^(assistant|student|intern)$/.test(word.text));
