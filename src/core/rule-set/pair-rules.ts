import type { Verdict } from '../visit.ts';
import type { Statement } from './statement.ts';

/** What the manual or payers add to a pair of codes, beyond its row. */
export interface PairNote extends Statement {
  /** Unique; a finding is named after it. */
  id: string;
  /** One code of the pair; `family:NAME` is allowed. */
  codes: string[];
  /** The other one. */
  with: string[];
  /** Only where the bare pair is one of these; absent: always. */
  when?: Verdict[];
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  /** Profiles (ids) it does not hold for. */
  notPayers?: string[];
  /** `warn` is told with the answer, `info` stands among the reasons. */
  level: 'info' | 'warn';
}

/** What holds between two services of one date beyond the rows of the pair table, as rules/pairs.yml says it. */
export interface PairRules {
  /** No two of these services share the same 15 minutes, whether an edit lists them or not. */
  sameMinutes: { among: string[]; text: string; source: string };
  /** Codes of which each names the same service for another payer: one of them is billed. */
  oneService?: { codes: string[]; text: string; source: string }[];
  /** What the manual or payers add, in the order it is said. */
  notes: PairNote[];
}
