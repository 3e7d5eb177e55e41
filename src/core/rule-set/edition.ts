import type { Day } from '../visit.ts';

/** One row of a pair table. */
export interface EditRow {
  /** The code that is paid where both stand without a modifier. */
  column1: string;
  /** The code that is denied then. */
  column2: string;
  /** First day it is in force; null where that is not known. */
  effective: Day | null;
  /** Last day it is in force; null: still. */
  deleted: Day | null;
  /** 0 no modifier opens it, 1 one may, 9 void. */
  indicator: 0 | 1 | 9;
}

/** One quarter of the pair table, of the unit limits, or of both; what an edition lacks is empty and has no source. */
export interface Edition {
  /** `2024q3`. */
  id: string;
  /** For a person: `2024Q3`. */
  label: string;
  /** Who published the tables. */
  publisher: string;
  /** First day that the quarter is in force. */
  from: Day;
  /** Last day of the quarter. */
  to: Day;
  /** Every row carries its first day: the edition then tells of earlier dates too, and not only of its own quarter. */
  dated?: boolean;
  /** Codes between which a missing row means "no edit"; none where the rows are an excerpt. */
  covered: string[];
  /** Rows by both codes in ascending order, joined by a blank: `97140 98940`. */
  rows: Record<string, EditRow[]>;
  /** Most units by code: of a line (kind 1), of a day by policy (2) or by usual practice (3); 0: not paid by Medicare. */
  limits: Record<string, { units: number; kind: 1 | 2 | 3; edition: string }>;
  /** Ids of `RuleSet.sources`, by table. */
  sources: { pairs: string | null; limits: string | null; supplement: string | null };
}
