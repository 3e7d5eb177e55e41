import { type Quarter, quarterOfDay } from './quarter.ts';
import { refused } from './refused.ts';

/**
 * Proves by the rows themselves that a table is of its quarter: it brings rows that begin with it, and none after it.
 *
 * @param newest the latest first day of all rows, as 20261001
 * @param sure the person stated the quarter, or gave an excerpt, which may lack what begins with it
 * @throws ClaimlineError `IMPORT_REFUSED`
 */
export function checkDays(newest: string, { label, from, to }: Quarter, sure: boolean): void {
  const day = newest.replace(/^(....)(..)(..)$/, '$1-$2-$3');
  if (day > to)
    throw refused(
      `A row begins on ${day}, after the end of ${label}: this is the table of a later quarter.`,
      'Give the files of one quarter, unchanged and under their own names.',
    );
  if (day < from && !sure)
    throw refused(
      `The names say ${label}, but no row begins after ${day}: this looks like the table of ${quarterOfDay(day).label}.`,
      `Download ${label} again; if you are sure of it, state it with --quarter.`,
    );
}
