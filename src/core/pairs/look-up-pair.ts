import type { Edition, EditRow } from '../rule-set/edition.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Day, Pair } from '../visit.ts';

/** A pair as the table has it on a date, with the row that decided. */
export interface LookedUp {
  pair: Pair;
  row: EditRow | null;
  /** A row of this pair that ended in the year before the date: from which day the newer one held is not known. */
  remade: EditRow | null;
}

/**
 * The bare row of the edit table for two codes on a date of service, in either order.
 *
 * Void rows (indicator 9) never count. A pair was often ended and made again: of rows whose first days are not known
 * the one that ended next after the date held on it. No row means "no edit" only where both codes are covered by the
 * edition; anything else is unknown, never allowed.
 *
 * @param edition null where no edition is at hand
 * @see NCCI Policy Manual, chapter I (how the table is read)
 * @example lookUpPair('98941', '97112', '2026-11-23', edition).pair.verdict // "allowed-with-modifier"
 */
export function lookUpPair(a: string, b: string, day: Day, edition: Edition | null): LookedUp {
  if (edition === null) return withoutRow(a, b, 'unknown', 'outside-editions', null);
  const rows = edition.rows[a < b ? `${a} ${b}` : `${b} ${a}`] ?? [];
  const inForce = rows.filter((row) => row.indicator !== 9 && holdsOn(row, day)).sort(endingFirst);
  const row = inForce[0] ?? null;
  if (row) {
    const allowed = row.indicator === 1;
    return {
      pair: {
        column1: row.column1,
        column2: row.column2,
        verdict: allowed ? 'allowed-with-modifier' : 'not-allowed',
        modifierOn: allowed ? row.column2 : null,
        why: 'row',
        edition: edition.id,
      },
      row,
      remade: row.effective === null ? (rows.find((r) => endedJustBefore(r, day)) ?? null) : null,
    };
  }
  return covered(edition).has(a) && covered(edition).has(b)
    ? withoutRow(a, b, 'allowed', 'no-row', edition)
    : withoutRow(a, b, 'unknown', 'outside-table', edition);
}

const withoutRow = (
  column1: string,
  column2: string,
  verdict: Pair['verdict'],
  why: Pair['why'],
  edition: Edition | null,
): LookedUp => ({
  pair: { column1, column2, modifierOn: null, edition: edition?.id ?? null, verdict, why },
  row: null,
  remade: null,
});

const covered = workedOut((edition: Edition) => new Set(edition.covered));

/** Rows of one pair follow each other, so the next to end is the one in force; where two end together, the stricter. */
function endingFirst(x: EditRow, y: EditRow): number {
  const [a, b] = [x.deleted ?? never, y.deleted ?? never];
  return a === b ? x.indicator - y.indicator : a < b ? -1 : 1;
}

/** Behind every date of a row that has not ended. */
const never = '9999-12-31';

/** In the year after a row ended, or was void at once, it is not known whether the row that replaced it held already. */
const endedJustBefore = ({ deleted }: EditRow, day: Day): boolean =>
  deleted !== null && deleted < day && day <= `${Number(deleted.slice(0, 4)) + 1}${deleted.slice(4)}`;

/** An effective date that is not known is taken to lie before the date of service. */
const holdsOn = (row: EditRow, day: Day): boolean =>
  (row.effective === null || row.effective <= day) && (row.deleted === null || day <= row.deleted);
