/**
 * The words of the field as types: what happened in a visit (`Visit`), and what it means on a claim (`Decision`).
 * Everything here is plain data that survives JSON.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** Who bills. */
export type Discipline = 'chiropractic' | 'pt' | 'ot';

/** The questions that Claimline may ask. @see contract: AskId */
export type AskId =
  | 'minutes'
  | 'activity'
  | 'payer'
  | 'group'
  | 'cmt-regions'
  | 'region'
  | 'attended'
  | 'other-code'
  | 'discipline'
  | 'assistant'
  | 'visit-type'
  | 'care-type'
  | 'notice'
  | 'threshold'
  | 'separate-time'
  | 'separate-exam'
  | 'clinician'
  | 'state'
  | 'date';

/** One service of the visit, as far as it is known. */
export interface Service {
  /** One code: settled. Several: the candidates that `open` tells apart. None: only `goal` is known, or nothing. */
  codes: string[];
  /** The aim of an exercise (an id of rules/goals.yml), where the code is to be chosen from it. */
  goal: string | null;
  /** The question that settles between several `codes`. */
  open: AskId | null;
  /** Index into RuleSet.ambiguous of the phrase that raised `open`, where one did. */
  phrase?: number;
  /** Minutes given to this patient, whole, or null when not said. */
  minutes: number | null;
  /** One-on-one or with other patients at the same time; null when not said. */
  contact: 'one-on-one' | 'group' | null;
  /** Number of spinal regions adjusted (CMT only). */
  spinalRegions: number | null;
  /** Body regions named for this service, ids of rules/regions.yml ("cervical", "upper limb"). */
  regions: string[];
  /** Minutes of `minutes` that an assistant gave alone; null when no assistant was named. */
  assistantMinutes: number | null;
  /** Units the asker had in mind ("x2"), to be confirmed or corrected. */
  unitsSaid: number | null;
  /** Modifiers the asker typed on this code ("97140-59"). */
  modifiersSaid: string[];
  /** Under whose plan of care, where one visit holds two disciplines; absent: the visit's. Pools stand apart. */
  discipline?: Discipline;
  /** Limbs or parts of the spine measured, for a code that counts by area. */
  areas?: number | null;
  /** Further quarter hours in which a needle was newly placed (acupuncture). */
  insertions?: number | null;
  /**
   * Minutes of `minutes` in which two clinicians treated this patient at once. `minutes` is the patient's clock: 20
   * minutes with two clinicians are 20. Where two services of the visit hold the same shared minutes, both say so, and
   * the minutes count once.
   */
  togetherMinutes?: number | null;
}

/** One visit: one patient, one date, one discipline. */
export interface Visit {
  dateOfService: Day;
  /** A payer id of the command line, e.g. `commercial`, `medicare`. */
  payer: string;
  discipline: Discipline;
  services: Service[];
  /** Total treatment minutes where the asker stated them apart from the services. */
  totalMinutes: number | null;
  /** Minutes of timed services in all, where the asker stated them; beside `totalMinutes` that is the whole visit. */
  timedMinutes?: number | null;
  /** How the schedule that applies counts a part of an hour, where print disagrees: whole hours only, or past the half. */
  partHours?: 'whole' | 'half' | null;
  /** Therapy in the region that was adjusted (`same`), in another one (`other`), or not said. */
  regionOfTherapy: 'same' | 'other' | null;
  /** Services given in the same minutes (`same`), in minutes of their own (`separate`), or not said. */
  timeOfServices: 'same' | 'separate' | null;
  /** Corrective care or maintenance, as the clinician says; never inferred. */
  care: 'active' | 'maintenance' | null;
  /** What the asker answered to attestations, by question. A yes puts the modifier on the line. */
  attested: Partial<Record<AskId, 'yes' | 'no' | 'unsure'>>;
}

export type Verdict = 'allowed' | 'allowed-with-modifier' | 'not-allowed' | 'unknown';

export type Layer = 'national' | 'payer' | 'article' | 'clinic';

/** One rule that spoke, also one that decided against something. */
export interface Finding {
  id: string;
  level: 'answer' | 'ask' | 'warn' | 'stop' | 'info';
  text: string;
  codes: string[];
  layer: Layer;
  /** Id of rules/sources.yml. */
  source: string;
}

export interface Ask {
  id: AskId;
  text: string;
  choices: string[];
}

export interface LineModifier {
  code: string;
  when: 'always' | 'if-distinct' | 'if-attested' | 'if-payer-asks';
  /** The question whose yes puts it on the line; null for `always`. */
  condition: AskId | null;
  basis: ('ncci' | 'cms' | 'payer' | 'article' | 'clinic')[];
  instead: string[];
}

export interface ClaimLine {
  code: string | null;
  choices?: { code: string; when: string }[];
  timed: boolean;
  minutes: number | null;
  units: number | null;
  unitsChoices?: number[];
  coverage: 'payable' | 'excluded' | 'bundled' | 'unknown';
  modifiers: LineModifier[];
  because: string[];
}

export interface Pair {
  column1: string;
  column2: string;
  verdict: Verdict;
  modifierOn: string | null;
  why: 'row' | 'no-row' | 'outside-table' | 'outside-editions';
  edition: string | null;
}

/** Units by code; codes with no unit are listed with 0. */
export type Allocation = Record<string, number>;

export interface ChecklistItem {
  text: string;
  code: string | null;
  source: string;
}

/** What the rules core says of a visit. */
export interface Decision {
  dateOfService: Day;
  payer: { id: string; unitMethod: 'cms' | 'ama' | 'unknown' };
  /** Best first, each once. */
  codes: string[];
  lines: ClaimLine[];
  unitCounts: { cms: Allocation[]; ama: Allocation[] };
  pairs: Pair[];
  verdict: Verdict | null;
  asks: Ask[];
  findings: Finding[];
  checklist: ChecklistItem[];
}
