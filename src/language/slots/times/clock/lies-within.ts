import type { Span } from '../../../parts/spans.ts';
import type { Token } from '../../../words/tokens.ts';
import { readClock } from './read-clock.ts';

/** A stretch of the day, by its words and its length in minutes. */
interface Stretch extends Span {
  minutes: number;
}

/**
 * Whether one stretch lies within a longer one by the clock: both are told from one time of day to another.
 *
 * @example '10:20-10:30' lies within '10:00-10:45'
 */
export function liesWithin(tokens: readonly Token[], part: Stretch, whole: Stretch): boolean {
  if (part.minutes >= whole.minutes) return false;
  const [begin, start] = [beginOf(tokens, part), beginOf(tokens, whole)];
  if (begin === null || start === null) return false;
  const passed = begin - start;
  return passed >= 0 && passed + part.minutes <= whole.minutes;
}

/** When it began; null where only its end is told: "till 1:30". */
function beginOf(tokens: readonly Token[], { from, to }: Stretch): number | null {
  const clock = readClock(tokens, from);
  return clock?.exact && clock.to < to ? clock.minutes : null;
}
