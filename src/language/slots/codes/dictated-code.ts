import type { Model } from '../../model.ts';
import { isNumberWord, readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';

/**
 * A code said aloud or typed with blanks: "nine seven one one zero", "ninety seven one ten", "9 7 1 1 0", "97 140".
 * The parts are put side by side; only a known code counts.
 */
export function dictatedCode(
  tokens: readonly Token[],
  from: number,
  { ruleSet }: Model,
): { code: string; words: string; to: number } | null {
  const first = tokens[from];
  if (!first || (first.kind === 'number' ? first.text.length > 3 : !isNumberWord(first))) return null;
  let digits = '';
  for (let at = from; digits.length < 5; ) {
    const part = tokens[at]?.text.includes('.') ? null : readNumber(tokens, at);
    if (!part) return null;
    digits += tokens[at]?.kind === 'number' ? tokens[at]?.text : String(part.value);
    at = part.to;
    if (digits.length === 5 && ruleSet.codes[digits]) {
      const words = tokens.slice(from, at).map((token) => token.text);
      return { code: digits, words: words.join(' '), to: at };
    }
  }
  return null;
}
