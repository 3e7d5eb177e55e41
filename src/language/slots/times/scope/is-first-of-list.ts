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
