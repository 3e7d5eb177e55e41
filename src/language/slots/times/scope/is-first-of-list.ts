import type { Token } from '../../../words/tokens.ts';

/** "A total of 31 minutes of TE and 14 minutes of NMR": each has its own, and the sum is not told. */
export const isFirstOfList = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === 'of' &&
  tokens.some(
    ({ text }, at) =>
      at > to &&
      /^(min|mins|minutes?)$/.test(text) &&
      tokens[at - 1]?.kind === 'number' &&
      tokens[at + 1]?.text === 'of',
  );

/** Behind a time these tell how it was, and name nothing that was done in it. */
const noService =
  /^(long|total|today|altogether|overall|with|w|for|and|in|including|incl|so|but|then|by|at|on|because|since|due|as|a|per|each|all|half|mostly|not)$/;

/** "The visit was 20 min ther ex, 10 min manual": the first of a row in which each service stands behind its time. */
export function isFirstOfRow(tokens: readonly Token[], to: number): boolean {
  const first = tokens[to]?.text === 'of' ? to + 1 : to;
  const isWord = (at: number) => tokens[at]?.kind === 'word';
  const behindMinutes = (at: number) => (/^(min|mins|minutes?)$/.test(tokens[at]?.text ?? '') ? at + 1 : at);
  const behindOf = (at: number) => (tokens[at]?.text === 'of' ? at + 1 : at);
  return (
    isWord(first) &&
    !noService.test(tokens[first]?.text ?? '') &&
    tokens.some(
      (token, at) =>
        at > first &&
        token.kind === 'number' &&
        /^(,|and|&|\+|then|plus)$/.test(tokens[at - 1]?.text ?? '') &&
        isWord(behindOf(behindMinutes(at + 1))) &&
        !noService.test(tokens[behindOf(behindMinutes(at + 1))]?.text ?? ''),
    )
  );
}
