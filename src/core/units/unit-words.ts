import { minutesFor } from './ladder.ts';

/** "1 unit", "2 units". */
export const count = (units: number): string => `${units} unit${units === 1 ? '' : 's'}`;

/** The minutes that make so many units: "23–37 minutes". */
export const range = (units: number): string =>
  units === 0 ? 'under 8 minutes' : `${minutesFor(units).least}–${minutesFor(units).most} minutes`;
