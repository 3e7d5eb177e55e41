import type { Token } from '../../words/tokens.ts';

/** Signs at which a part of a list begins or ends. */
export const sign = /^[,(=.;!?)]$/;

/** Behind a word of its own part and before a sign: ", wand 5,". */
export function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const isSign = (at: number) => tokens[at] === undefined || sign.test(tokens[at]?.text ?? '');
  return tokens[from - 1]?.kind === 'word' && isSign(from - 2) && isSign(to);
}
