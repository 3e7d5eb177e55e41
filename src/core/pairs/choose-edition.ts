import type { Edition } from '../rule-set.ts';
import type { Day } from '../visit.ts';

/**
 * The edition that answers for a date of service: the one whose quarter holds the date; else the latest before it;
 * else the earliest at hand, whose rows keep what was deleted and so speak of earlier dates too.
 *
 * @returns null only where there is no edition at all
 */
export function chooseEdition(editions: Edition[], day: Day): Edition | null {
  const inOrder = [...editions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.filter((edition) => edition.from <= day).at(-1) ?? inOrder[0] ?? null;
}

/**
 * How many quarters lie between the quarter of an edition and that of a date of service.
 *
 * @returns 0 inside the quarter, above 0 when the edition is older than the date, below 0 when it is younger
 * @example quartersOld({ from: '2024-07-01', … }, '2026-11-23') // 9
 */
export function quartersOld(edition: Edition, day: Day): number {
  return quarter(day) - quarter(edition.from);
}

const quarter = (day: Day): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
