import { minutesFor } from '../ladder.ts';
import { isSettled, type TimedMinutes } from '../timed-minutes.ts';

/** "1 unit", "2 units". */
export const count = (units: number): string => `${units} unit${units === 1 ? '' : 's'}`;

/** "1 minute", "2 minutes". */
export const minutesWords = (minutes: number): string => `${minutes} minute${minutes === 1 ? '' : 's'}`;

/** The minutes that make so many units: "23–37 minutes". */
export const range = (units: number): string =>
  units === 0 ? 'under 8 minutes' : `${minutesFor(units).least}–${minutesFor(units).most} minutes`;

/** "97110 × 2, 97140 × 1": the units of the codes that are settled, in their order. */
export function allocationWords(timed: readonly TimedMinutes[], units: readonly number[]): string {
  let words = '';
  timed.forEach((one, at) => {
    if (isSettled(one)) words += `${words === '' ? '' : ', '}${one.name} × ${units[at] ?? 0}`;
  });
  return words;
}
