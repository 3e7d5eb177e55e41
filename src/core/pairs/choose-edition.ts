import type { Edition } from '../rule-set/edition.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Day } from '../visit.ts';

/**
 * The edition whose pairs answer for a date of service: the one whose quarter holds the date; else the next one after it
 * whose rows carry their first days, since such a table keeps what held before; else the latest before; else the
 * earliest, whose rows at least keep what was deleted. Editions without pairs are passed over.
 *
 * @returns null only where no edition has pairs
 * @example chooseEdition([2024q3, 2026q4 with first days], '2025-05-01') // 2026q4
 */
export function chooseEdition(editions: Edition[], day: Day): Edition | null {
  const inOrder = withPairs(editions);
  const holding = inOrder.findLast(({ from, to }) => from <= day && day <= to);
  const telling = inOrder.find(({ from, dated }) => dated && from > day);
  return holding ?? telling ?? inOrder.findLast(({ from }) => from <= day) ?? inOrder[0] ?? null;
}

/**
 * The edition whose unit limits answer for a date of service: the latest that began by then, else the earliest. Limits
 * carry no days of their own, so a later edition says nothing of an earlier date.
 *
 * @returns null only where no edition has limits
 */
export function chooseLimits(editions: Edition[], day: Day): Edition | null {
  const inOrder = withLimits(editions);
  return inOrder.findLast(({ from }) => from <= day) ?? inOrder[0] ?? null;
}

const oldestFirst = (editions: Edition[]): Edition[] => editions.sort((a, b) => (a.from < b.from ? -1 : 1));

const withPairs = workedOut((editions: Edition[]) =>
  oldestFirst(editions.filter(({ covered, rows }) => covered.length > 0 || hasAny(rows))),
);

const withLimits = workedOut((editions: Edition[]) =>
  oldestFirst(editions.filter(({ limits }) => hasAny(limits))),
);

function hasAny(things: object): boolean {
  for (const _ in things) return true;
  return false;
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
