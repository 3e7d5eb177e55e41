import type { Token } from '../words/tokens.ts';

const small =
  /^(and|its|it|is|was|were|what|how|if|about|or|to|the|only|just|uh|um|no|wait|sorry|oops|actually|rather|make|change|that|should|be|have|been|i|meant|mean|instead|say|said|like|ish|so|all|think|maybe|approx|approximately|around|abt|bout|roughly|then|typo|sb|did|he|she|we|tolerated|lasted|managed|spinal)$/;

/** "Sorry, make it 40": whether a word beside a bare number changes nothing. */
export const isBesideNumber = (text: string): boolean => small.test(text);

/** "25 not 15": the words without the number that holds no longer, where another one stands beside it. */
export function besideOld(tokens: readonly Token[]): readonly Token[] {
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  const at = tokens.findIndex(({ text }, place) => text === 'not' && isNumber(place + 1));
  const rest = tokens.filter((_, place) => place !== at && place !== at + 1);
  return at >= 0 && rest.some(({ kind }) => kind === 'number') ? rest : tokens;
}
