import type { Span } from '../../../parts/spans.ts';
import type { Token } from '../../../words/tokens.ts';
import { readClock } from './read-clock.ts';

/** A stretch of the day, by its words and its length in minutes. */
interface Stretch extends Span {
  minutes: number;
}

/**
 * Whether one stretch lies within a longer one by the clock: both begin with a time of day that shows its minutes.
 *
 * @example '10:20-10:30' lies within '10:00-10:45'
 */
export function liesWithin(tokens: readonly Token[], part: Stretch, whole: Stretch): boolean {
  if (part.minutes >= whole.minutes) return false;
  const [begin, start] = [readClock(tokens, part.from), readClock(tokens, whole.from)];
  if (!begin?.exact || !start?.exact) return false;
  const passed = begin.minutes - start.minutes;
  return passed >= 0 && passed + part.minutes <= whole.minutes;
}
