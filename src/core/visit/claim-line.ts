import type { AskId } from './ask.ts';

/** A modifier of a claim line, with the condition it waits for. */
export interface LineModifier {
  /** Two places: `59`, `GP`. */
  code: string;
  /** `always`: it stands. The others wait: for distinct work, for a person's word, for a payer that asks. */
  when: 'always' | 'if-distinct' | 'if-attested' | 'if-payer-asks';
  /** The question whose yes puts it on the line; null for `always`. */
  condition: AskId | null;
  /** Who calls for it. */
  basis: ('ncci' | 'cms' | 'payer' | 'article' | 'clinic')[];
  /** Modifiers that may replace it and never stand beside it. */
  instead: string[];
}

/** One line as it would go on the claim; a code may stand on several. */
export interface ClaimLine {
  /** Null while it cannot be settled; then `choices` says between which. */
  code: string | null;
  /** The codes it may turn out to be, each with what would have to be so. */
  choices?: { code: string; when: string }[];
  /** Counted in the pool of timed 15-minute codes. */
  timed: boolean;
  /** Whole minutes of this patient; null when not said. */
  minutes: number | null;
  /** By the payer's method; where that is unknown or tied, the number on which all allocations agree, else null. */
  units: number | null;
  /** Then: the numbers of units that are possible, ascending. */
  unitsChoices?: number[];
  /** What this payer does with the line at all. */
  coverage: 'payable' | 'excluded' | 'bundled' | 'unknown';
  /** In the order they are written on a line. */
  modifiers: LineModifier[];
  /** Ids of the findings that speak of it. @see findingsOf */
  because: string[];
}

/** Units by code; codes with no unit are listed with 0. */
export type Allocation = Record<string, number>;
