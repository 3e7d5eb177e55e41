import type { Allocation } from '../visit.ts';
import { minutesFor } from './ladder.ts';

/** "1 unit", "2 units". */
export const count = (units: number): string => `${units} unit${units === 1 ? '' : 's'}`;

/** "1 minute", "2 minutes". */
export const minutesWords = (minutes: number): string => `${minutes} minute${minutes === 1 ? '' : 's'}`;

/** The minutes that make so many units: "23–37 minutes". */
export const range = (units: number): string =>
  units === 0 ? 'under 8 minutes' : `${minutesFor(units).least}–${minutesFor(units).most} minutes`;

/** "97110 × 2, 97140 × 1", in the order of `codes`. */
export const allocationWords = (allocation: Allocation, codes: string[]): string =>
  codes.map((code) => `${code} × ${allocation[code] ?? 0}`).join(', ');
