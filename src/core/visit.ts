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
  /**
   * One-on-one, with other patients at the same time, or under supervision only (`unattended`); null when not said.
   */
  contact: 'one-on-one' | 'group' | 'unattended' | null;
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
  /** What was told of the factors of an evaluation's level, by their id: a number, or a word of rules/evaluations.yml. */
  factors?: Record<string, number | string>;
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
  /**
   * Who gave it where that was no therapist or assistant, or an assistant in minutes that nobody counted; `either`: a
   * therapist and an assistant, and nobody said whose minutes they are.
   */
  givenBy?: 'assistant' | 'aide' | 'student' | 'either';
}

/** One visit: one patient, one date, one discipline. */
export interface Visit {
  /** Picks the rules: validity of codes, edition of the pair table, figures of the year. */
  dateOfService: Day;
  /** A payer id of the command line, e.g. `commercial`, `medicare`. */
  payer: string;
  /** Who bills: it decides the plan of care (GP or GO) and, for Medicare, the profile. */
  discipline: Discipline;
  /** In the order they were told; two of one code are two episodes, and are added up. */
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
  /** Modifiers that the question is about ("does it need KX"), whatever line they belong on. */
  modifiersAsked?: string[];
  /** What the asker answered to attestations, by question. A yes puts the modifier on the line. */
  attested: Partial<Record<AskId, 'yes' | 'no' | 'unsure'>>;
  /** Medicare therapy: allowed charges of the calendar year before this visit, in dollars, in the bucket of who bills. */
  spentThisYear?: number | null;
}

/** Whether two codes may stand on one claim of one date; `unknown` is never a permission. */
export type Verdict = 'allowed' | 'allowed-with-modifier' | 'not-allowed' | 'unknown';

/** Who says so; a later layer refines an earlier one, never in silence. `article` is the founding article. */
export type Layer = 'national' | 'payer' | 'article' | 'clinic';

/** One rule that spoke, also one that decided against something. */
export interface Finding {
  /** The rule that spoke and the codes it spoke on, unique in its decision: `pair.no-row:97110+98941`. */
  id: string;
  /** `answer` decided something, `stop` says that it cannot be billed so, `warn` that a person should look. */
  level: 'answer' | 'ask' | 'warn' | 'stop' | 'info';
  /** One or more sentences for a person, with the figure that decided. */
  text: string;
  /** The codes it speaks of; empty where it speaks of the visit or the payer. */
  codes: string[];
  /** Who says so. */
  layer: Layer;
  /** Id of rules/sources.yml. */
  source: string;
}

/** A question whose answer would change the decision. */
export interface Ask {
  /** What is asked for; answered in `Visit.attested` or in the field of the visit that it names. */
  id: AskId;
  /** The question, for a person. */
  text: string;
  /** Labels of the answers to choose from; empty where the answer is in words. */
  choices: string[];
}

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

/** Units by code; codes with no unit are listed with 0. */
export type Allocation = Record<string, number>;

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
