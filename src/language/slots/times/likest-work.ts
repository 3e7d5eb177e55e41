import { compare } from '../../book/compare.ts';
import type { Model } from '../../model.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import type { Token } from '../../words/tokens.ts';

/** So near to an activity of rules/ are words that describe one. */
const DESCRIBES = 3;

/**
 * How near words beside a bare number come to work that takes time; null where they describe none. "45 on the Berg" is a score,
 * "60 working on her degree" no service.
 *
 * @returns the likeness of the nearest code, from 3 up
 */
export function likestWork(words: readonly Token[], { activities, ruleSet }: Model): number | null {
  const [likest] = compare(words, activities);
  if (!likest || likest.likeness < DESCRIBES || ruleSet.codes[likest.code]?.family === 'test') return null;
  return likest.likeness;
}

/** A larger number is the time of a visit. */
const LONGEST = 90;

/** Whether a bare number may be the minutes of one service. */
export const mayBeMinutes = (value: number): boolean =>
  Number.isInteger(value) && value >= fewestMinutes.bare && value <= LONGEST;
