/** Whether two codes may stand on one claim of one date; `unknown` is never a permission. */
export type Verdict = 'allowed' | 'allowed-with-modifier' | 'not-allowed' | 'unknown';

/** Two codes as the edit table has them on the date of service, before region and time of the visit are looked at. */
export interface Pair {
  /** The code that is paid where both stand without a modifier; without a row, the one told first. */
  column1: string;
  /** The code that is denied then. */
  column2: string;
  /** What the bare row says. */
  verdict: Verdict;
  /** The code that carries the modifier which opens the pair; null where none does. */
  modifierOn: string | null;
  /** A row of the table, none between two covered codes, a code that the table does not cover, or no table. */
  why: 'row' | 'no-row' | 'outside-table' | 'outside-editions';
  /** Id of the edition that answered (`2024q3`); null where none is at hand. */
  edition: string | null;
}
