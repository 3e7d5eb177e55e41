import { countCms } from './count-cms.ts';
import { ladder } from './ladder.ts';

/** A code of a claim of which the units are known: its minutes too, or not. */
export interface Claimed {
  units: number;
  /** Minutes that are certain; null where they are to be found. */
  minutes: number | null;
}

/** Most splits that are listed; a claim with more is told by its bounds. */
const mostSplits = 20_000;

/**
 * The inverse of counting: every way to split a total of minutes over codes so that they make the units claimed.
 *
 * By total time a split stands where the units are one of the allocations that its minutes allow, ties included; by the
 * method of each code alone where every code is on its own ladder.
 *
 * @param total minutes of all the codes together
 * @returns minutes in the order of `claimed`, one list a split; none proves that the units do not come from the total;
 * null where there are too many to list
 * @example // 2 + 1 units from 40 minutes, total time
 * splits([{ units: 2, minutes: null }, { units: 1, minutes: null }], 40, 'cms') // [[20, 20], [21, 19], … [35, 5]]
 */
export function splits(claimed: Claimed[], total: number, method: 'cms' | 'ama'): number[][] | null {
  const bounds = claimed.map((one) => boundsOf(one, method));
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const least = bounds.map((_, at) => sum(bounds.slice(at).map((b) => b.least)));
  const most = bounds.map((_, at) => sum(bounds.slice(at).map((b) => b.most)));
  const size = bounds.slice(0, -1).reduce((n, b) => n * (b.most - b.least + 1), 1);
  if (method === 'cms' && ladder(total) !== sum(claimed.map((c) => c.units))) return [];
  if (size > mostSplits) return null;
  const found: number[][] = [];
  const fill = (given: number[], left: number): void => {
    const at = given.length;
    const bound = bounds[at];
    if (bound === undefined) {
      if (left === 0 && (method === 'ama' || allows(given, claimed))) found.push(given);
      return;
    }
    const from = Math.max(bound.least, left - (most[at + 1] ?? 0));
    const to = Math.min(bound.most, left - (least[at + 1] ?? 0));
    for (let minutes = from; minutes <= to; minutes++) fill([...given, minutes], left - minutes);
  };
  fill([], total);
  return found;
}

/**
 * The least and the most minutes that may stand behind so many units of a code: on its own ladder by the method of each
 * code alone; by total time from a remainder of one minute that won, to one of fourteen that lost.
 */
export function boundsOf(
  { units, minutes }: Claimed,
  method: 'cms' | 'ama',
): { least: number; most: number } {
  if (minutes !== null) return { least: minutes, most: minutes };
  return method === 'ama'
    ? { least: units === 0 ? 0 : units * 15 - 7, most: units * 15 + 7 }
    : { least: units === 0 ? 0 : units * 15 - 14, most: units * 15 + 14 };
}

/** Whether the rule of total time allows these units for these minutes. */
const allows = (minutes: number[], claimed: Claimed[]): boolean =>
  countCms(Object.fromEntries(minutes.map((m, at) => [at, m]))).some((allocation) =>
    claimed.every(({ units }, at) => allocation[at] === units),
  );
