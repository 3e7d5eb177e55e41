import type { Ask } from './ask.ts';
import type { Allocation, ClaimLine } from './claim-line.ts';
import type { Day } from './day.ts';
import type { Finding } from './finding.ts';
import type { Pair, Verdict } from './pair.ts';

/** One thing that the note must show. */
export interface ChecklistItem {
  /** For a person. */
  text: string;
  /** The code it belongs to; null for the whole visit. */
  code: string | null;
  /** Id of rules/sources.yml. */
  source: string;
}

/** What the rules core says of a visit. */
export interface Decision {
  /** The date that picked the rules. */
  dateOfService: Day;
  /** The payer as asked for, and how it counts units: total time (`cms`), each code alone (`ama`), or not known. */
  payer: { id: string; unitMethod: 'cms' | 'ama' | 'unknown' };
  /** Best first, each once. */
  codes: string[];
  /** What would go on the claim. */
  lines: ClaimLine[];
  /** Every allocation that each method allows; more than one is a tie that the clinic settles; none while minutes are missing. */
  unitCounts: { cms: Allocation[]; ama: Allocation[] };
  /** Every two codes of the visit. */
  pairs: Pair[];
  /** The strictest pair, after region and time as the visit tells them; null where there is no pair. */
  verdict: Verdict | null;
  /** What would change the decision, most telling first. */
  asks: Ask[];
  /** Why: every rule that spoke, each id once. */
  findings: Finding[];
  /** What the note must show, most often missing first. */
  checklist: ChecklistItem[];
}
