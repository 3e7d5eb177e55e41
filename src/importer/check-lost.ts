import type { Edition } from '../core/rule-set/edition.ts';
import { refused } from './refused.ts';

/** So many of the pairs known before may be gone; more, and this is another table than it seems. */
const LOST_AT_MOST = 0.05;

/**
 * Proves that a whole table has what was known before: ended rows stay in it for good, so pairs that are gone say that it
 * is cut short or another one.
 *
 * @param kept rows as they are written, `98941,97112,…`
 * @param before the edition that the table is measured by
 * @throws ClaimlineError `IMPORT_REFUSED`
 */
export function checkLost(
  kept: string[],
  ours: ReadonlyMap<string, boolean>,
  { label: known, rows }: Edition,
  label: string,
): void {
  const pairs = new Set(kept.map((row) => row.split(',', 2).sort().join(' ')));
  const before = Object.keys(rows).filter((pair) => pair.split(' ').every((code) => ours.has(code)));
  const lost = before.filter((pair) => !pairs.has(pair));
  if (lost.length <= before.length * LOST_AT_MOST) return;
  throw refused(
    `Of the ${before.length} pairs known from ${known} ${lost.length} are not in these files (${lost.slice(0, 3).join(', ')} …): they are cut short, or another table than ${label} for practitioners.`,
    'Download the four files again; if you are sure of them, add --accept-lost-pairs.',
  );
}
