import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/** "Sorry, make it 40": whether a word beside a bare number changes nothing. */
export const isBesideNumber = (word: Token): boolean => tells(word, 'beside-replies/number');

/** "25 not 15": the words without the number that holds no longer, where another one stands beside it. */
export function besideOld(tokens: readonly Token[]): readonly Token[] {
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  const at = tokens.findIndex(({ text }, place) => text === 'not' && isNumber(place + 1));
  const rest = tokens.filter((_, place) => place !== at && place !== at + 1);
  return at >= 0 && rest.some(({ kind }) => kind === 'number') ? rest : tokens;
}
