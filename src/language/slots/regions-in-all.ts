import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** Regions of the spine. */
const MOST = 5;
const inAll = /^(in (all|total)|total|altogether|all told|all together)$/;
/** What may follow a sum. */
const ends = /^[,.;?!)\n]$|^(with|so|which|and)$/;

/**
 * Whether a number is the sum of the regions that a message speaks of: "every area adjusted, five in total".
 *
 * @param to the token behind the number
 */
export function areRegionsInAll(tokens: readonly Token[], to: number, number: number): boolean {
  const isSum = (words: number) =>
    ends.test(tokens[to + words]?.text ?? ',') &&
    inAll.test(
      tokens
        .slice(to, to + words)
        .map(({ text }) => text)
        .join(' '),
    );
  // "Visit 4 total" counts visits.
  if (tells(tokens[to - 2], 'time-words/occasion')) return false;
  return number <= MOST && [1, 2].some(isSum) && tokens.some((word) => tells(word, 'counted/regions'));
}
