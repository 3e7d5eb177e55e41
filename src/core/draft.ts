import type { RegionsCompared } from './cmt/compare-regions.ts';
import type { Opening } from './pairs/opened-by.ts';
import type { CodeRule } from './rule-set/code-rule.ts';
import type { Edition } from './rule-set/edition.ts';
import type { PayerProfile } from './rule-set/payer-profile.ts';
import type {
  Allocation,
  Ask,
  ChecklistItem,
  ClaimLine,
  Finding,
  Pair,
  Service,
  Verdict,
  Visit,
} from './visit.ts';

/** One line in the making: what was said of it, the code it got, and what the steps have added so far. */
export interface DraftLine {
  service: Service;
  /** The settled code, or null while `candidates` are open. */
  code: string | null;
  candidates: string[];
  rule: CodeRule | null;
  minutes: number | null;
  /** Nobody named this line: the clock of another one added it. */
  added?: true;
  /** An assistant gave the units of this line (whole, or more than a tenth of an untimed one). */
  givenBy: 'assistant' | null;
  /** It went to the region that was adjusted, and the rest of its code elsewhere: said, and not billed. */
  setAside?: true;
  /** Given by somebody whose time this payer never takes: on no claim, with that as its only reason. */
  notBillable?: true;
  units: number | null;
  unitsChoices: number[];
  coverage: ClaimLine['coverage'];
  modifiers: ClaimLine['modifiers'];
}

/** What is known of two codes of the visit together, after region and time as the visit tells them. */
export interface PairOutcome {
  pair: Pair;
  /** What the visit turns the bare row into. */
  verdict: Verdict;
  /** What kind of distinctness opens the edit. */
  opens: Opening | null;
  /** The therapy against the region adjusted, as these two services or the visit tell it; null where neither does. */
  region: 'same' | 'other' | null;
  /** The regions named for the two, held against each other; null where one names none or where regions do not matter. */
  compared: RegionsCompared | null;
  /** The lines that the two codes stand on, as indexes of the draft's lines. */
  lines: [number, number];
  /** The code that each of these lines has here: its own, or one of those it may turn out to be. */
  codes: [string, string];
}

/** The state that the steps of `evaluate` hand on. Each step returns a new draft; none changes what it was given. */
export interface Draft {
  visit: Visit;
  payer: PayerProfile;
  edition: Edition | null;
  lines: DraftLine[];
  /** Episodes in the adjusted region, whose code was also given elsewhere: said, and not billed. */
  aside: DraftLine[];
  /** Codes that stand on no line and belong to the answer: what replaced a code, what a payer takes in its place. */
  named: string[];
  unitCounts: { cms: Allocation[]; ama: Allocation[] };
  outcomes: PairOutcome[];
  asks: Ask[];
  findings: Finding[];
  checklist: ChecklistItem[];
}

/**
 * A copy of a draft of which some is new. Written out field by field: a spread gives what it makes a hidden class of its own
 * each place it stands, and sixteen steps that spread leave a draft of unforeseeable class, which takes ten times as long
 * to copy and to read.
 */
export function draftWith(draft: Draft, change: Partial<Draft>): Draft {
  const copy: Draft = {
    visit: draft.visit,
    payer: draft.payer,
    edition: draft.edition,
    lines: draft.lines,
    aside: draft.aside,
    named: draft.named,
    unitCounts: draft.unitCounts,
    outcomes: draft.outcomes,
    asks: draft.asks,
    findings: draft.findings,
    checklist: draft.checklist,
  };
  return Object.assign(copy, change);
}

/** A copy of a line of which some is new, written out like `draftWith`. */
export function lineWith(line: DraftLine, change: Partial<DraftLine>): DraftLine {
  const copy: DraftLine = {
    service: line.service,
    code: line.code,
    candidates: line.candidates,
    rule: line.rule,
    minutes: line.minutes,
    givenBy: line.givenBy,
    units: line.units,
    unitsChoices: line.unitsChoices,
    coverage: line.coverage,
    modifiers: line.modifiers,
  };
  if (line.added) copy.added = true;
  if (line.setAside) copy.setAside = true;
  if (line.notBillable) copy.notBillable = true;
  return Object.assign(copy, change);
}

/** The codes a line may turn out to be: its own, or its candidates. */
export const possibleCodes = (line: DraftLine): string[] =>
  line.code === null ? line.candidates : [line.code];

/** The lines whose code is settled. */
export const settledLines = (draft: Draft): (DraftLine & { code: string; rule: CodeRule })[] =>
  draft.lines.filter(
    (line): line is DraftLine & { code: string; rule: CodeRule } => line.code !== null && line.rule !== null,
  );
