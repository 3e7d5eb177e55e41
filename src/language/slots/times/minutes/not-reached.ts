import type { Token } from '../../../words/tokens.ts';

/**
 * Whether the figure of a time was not reached, so that the last minute before it is the most that passed: "almost 8 min" is
 * near it, of "less than 8 minutes" and "97110 under 23 min" only the most is told.
 *
 * @param at where the time begins
 */
export function notReached(tokens: readonly Token[], at: number): 'nearly' | 'below' | null {
  const before = tokens[at - 1]?.text ?? '';
  const two = `${tokens[at - 2]?.text ?? ''} ${before}`;
  if (/^(almost|nearly)$/.test(before) || /^(shy of|short of|not quite|not even)$/.test(two)) return 'nearly';
  return /^(under|below|<)$/.test(before) || /^(less|fewer|lower) than$/.test(two) ? 'below' : null;
}
