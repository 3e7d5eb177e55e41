import type { CallTopic } from '../payer/call-topics.ts';
import type { Day, Discipline } from '../visit.ts';
import type { Clock } from './code-rule.ts';
import type { Statement } from './statement.ts';

/** One payer profile, as rules/payers/<id>.yml describes it. */
export interface PayerProfile {
  /** Unique; what other rules name it by. */
  id: string;
  /** What `Visit.payer` says; several profiles may share it, one a discipline. */
  payer: string;
  /** The national rules are its own: their limits of units are what it pays, their modifiers what it asks for. */
  national?: true;
  /** It sells more than one line of business; each line has rules of its own. */
  insurer?: true;
  /** Insurers sell it as a line of theirs ("UHC Medicaid"): the payer is then `as`. `namedFirst`: also where it stands before them ("Medicaid (Humana)"). */
  sold?: { as: string; namedFirst?: true };
  /** For a person. */
  name: string;
  /** Where one payer id has a profile for each discipline. */
  disciplines: Discipline[];
  /** The question which state it is, where the schedule of the state decides; absent: it does not. */
  stateDecides?: string;
  /** Plans of which nothing is known here but their name, by id: they go by this profile, and it is said so. */
  plans?: Record<string, string>;
  /** What holds of a plan without rules here that goes by this profile, within a sentence; absent: of plans in general. */
  inGeneral?: string;
  /** Total time (`cms`), each code alone (`ama`), or not known: then both counts are shown and neither preferred. */
  unitMethod: Statement & { method: 'cms' | 'ama' | 'unknown'; planDecides: boolean };
  /** GP/GO/GN on lines of the always-therapy list. */
  disciplineModifier: Statement & {
    rule: 'required' | 'if-payer-asks' | 'none';
    /** First date of service that `required` holds for; before it the plan is to be asked. */
    from?: Day;
  };
  /** On a pair with an edit: the modifier that says any kind of distinctness (59), or the one that says which (X). */
  distinctModifier: Statement & {
    prefers: 'general' | 'specific' | 'none';
    /** The region of the therapy may not even lie next to the adjusted one. */
    notTouching?: boolean;
  };
  /** Read from the top; the first that names the code decides. `family:NAME` and `*` are allowed. */
  coverage: (Statement & {
    codes: string[];
    is: 'payable' | 'excluded' | 'bundled' | 'unknown';
    /** The code that this payer takes in its place. */
    use?: string;
    /** Only when one of these disciplines bills; absent: all. */
    disciplines?: Discipline[];
    /** Only in this state, two letters, and only where it was named. */
    state?: string;
  })[];
  /** What else the payer asks for; shown with the codes it names, or when the payer is asked about. */
  statements: (Statement & {
    about: 'coverage' | 'limits' | 'codes' | 'records' | 'authorization' | 'assistant';
    /** Codes or `family:NAME` that it speaks of; absent: the payer as a whole. */
    codes?: string[];
    /** Only where one of these stands on the claim as well, codes or `family:NAME`; absent: whatever stands there. */
    beside?: string[];
    /** Only when one of these disciplines bills; absent: all. */
    disciplines?: Discipline[];
    /** So weighty that every visit is told it. */
    warns?: boolean;
    /** It holds in this state, two letters, and its words name it: not told where another state was named. */
    state?: string;
    /** Only of care that was said to be of this kind; absent: any. */
    care?: 'active' | 'maintenance';
    /** The modifiers that it speaks of: who asks about one of them, or about its note, is told this. */
    modifiers?: string[];
  })[];
  /** How much it takes on one date, as far as a figure is known. */
  limits?: DayLimit[];
  /** Nobody decides who could be called: the patient pays, or the rules are published. */
  nobodyToAsk?: boolean;
  /** No plan is billed, so none can be checked with, unless the patient sends the bill to one. */
  patientPays?: boolean;
  /** What the clinic's own rules have overridden, as it was. */
  before?: {
    unitMethod?: PayerProfile['unitMethod'];
    disciplineModifier?: PayerProfile['disciplineModifier'];
    distinctModifier?: PayerProfile['distinctModifier'];
  };
}

/** How much of something this payer takes on one date; only what is given limits. */
export interface DayLimit extends Statement {
  /** Unique in its profile; a finding is named after it. */
  id: string;
  /** Codes that count together; `family:NAME` and `*` are allowed. */
  of: string[];
  /** Only codes that are counted so. */
  clocks?: Clock[];
  /** It holds in this state, two letters, and its words name it: not told where another state was named. */
  state?: string;
  /** Most units. */
  units?: number;
  /** Most minutes. */
  minutes?: number;
  /** Most different codes. */
  codes?: number;
  /** First date of service it holds for. */
  from?: Day;
  /** Last date of service it holds for. */
  to?: Day;
}

/** What to ask a payer. */
export interface CallQuestion {
  /** What it settles. */
  topic: CallTopic;
  /** What to say on the telephone. */
  ask: string;
  /** Id of `RuleSet.sources`. */
  source: string;
}

/** What it means for billing that somebody else than the clinician gave a service. */
export interface GiverRule extends Statement {
  /** Who gave it. */
  who: 'aide' | 'student';
  /** Profiles (ids) it holds for; absent: all that no earlier row names. */
  payers?: string[];
  /** Never; only where the clinician directed it throughout; or the payer is to be asked. */
  billable: 'never' | 'if-directed' | 'ask';
}
