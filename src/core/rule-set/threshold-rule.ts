import type { Statement } from './statement.ts';

/** Medicare therapy of one calendar year: allowed charges in dollars. */
export interface ThresholdRule {
  /** Calendar year of the dates of service. */
  year: number;
  /** PT and speech therapy together: above it every line needs KX. */
  ptAndSpeech: number;
  /** Occupational therapy by itself. */
  ot: number;
  /** From here a claim may be picked for review; null while not published. */
  review: number | null;
  /** Ids of `RuleSet.sources`. */
  sources: string[];
  /** How sure that is. */
  confidence: Statement['confidence'];
}

/** Whose therapy counts toward the yearly figures, on which codes, and how. */
export interface ThresholdScope extends Statement {
  /** Profiles (ids). */
  payers: string[];
  /** Codes; `family:NAME` is allowed. */
  codes: string[];
}
