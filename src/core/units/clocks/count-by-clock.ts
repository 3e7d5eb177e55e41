import type { Count, Each, Monthly, Opening } from '../../count.ts';
import type { Allocation } from '../../visit.ts';
import { pastHalf } from '../past-half.ts';
import type { ClockTime } from './clock-time.ts';
import { countMonth } from './count-month.ts';
import { countOpening } from './count-opening.ts';

/** The clocks that go by minutes; a code that is counted `with` another follows that one's. */
export type TimedCount = Extract<Count, Opening | Monthly | Each>;

/**
 * Units by the clock of a code that never joins the 15-minute pool: one procedure a kind.
 *
 * @returns every allocation that the clock allows, at least one
 */
export function countByClock(code: string, clock: TimedCount, time: ClockTime): Allocation[] {
  switch (clock.kind) {
    case 'opening':
      return countOpening(code, clock, time);
    case 'month':
      return countMonth(code, clock, time);
    case 'each':
      return [{ [code]: pastHalf(time.minutes, clock.minutes) }];
  }
}

/** Whether a count goes by minutes. */
export const goesByMinutes = (count: Count | null | undefined): boolean =>
  count?.kind === 'opening' || count?.kind === 'with' || count?.kind === 'month' || count?.kind === 'each';
