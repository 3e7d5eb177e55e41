import type { AskId, Day, Discipline, Layer, LineModifier } from './visit.ts';

/** A statement of a rule file: what it says, where that stands, and how far it can be trusted. */
export interface Statement {
  text: string;
  sources: string[];
  confidence: 'high' | 'medium' | 'low' | 'recalled';
  /** The year that the source speaks for. */
  year?: number;
  variesByPlan?: boolean;
}

/** How a code is counted. `fifteen_pooled` joins the pool of timed 15-minute codes; all others stay outside it. */
export type Clock = 'fifteen_pooled' | 'untimed_day' | 'untimed_area' | 'episode' | 'own_clock';

/** One code, as rules/codes/<code>.yml describes it. */
export interface CodeRule {
  code: string;
  /** Own words, never a descriptor of the publisher. */
  label: string;
  /** Three or four words for a claim line or a button. */
  short: string;
  family: string;
  clock: Clock;
  contact: 'one_on_one' | 'group' | 'supervised' | 'attended' | 'none';
  /** Goal of rules/goals.yml that leads to this code. */
  goal: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  replacedBy: string[];
  /** CMT: the code follows the number of spinal regions, from and to inclusive. */
  spinalRegions: { from: number; to: number } | null;
  names: string[];
  abbreviations: string[];
  activities: string[];
  lookAlikes: { code: string; difference: string }[];
  /** What an auditor expects in the note. */
  checklist: string[];
  checklistSources: string[];
  /** Statements worth showing with the code (what Medicare does differently, article against national). */
  notes: (Statement & { layer: Layer })[];
  sources: string[];
  confidence: 'high' | 'medium' | 'low' | 'recalled';
}

/** A goal of the article's first step and the code it leads to. */
export interface GoalRule {
  id: string;
  label: string;
  code: string;
  source: string;
}

/** When a modifier goes on a line. All conditions that are given must hold. */
export interface ModifierUse {
  id: string;
  layer: Layer;
  basis: LineModifier['basis'][number];
  /** Codes that take it; `family:NAME` stands for all codes of a family, `list:NAME` for a list of this file. */
  on: string[];
  /** Only beside one of these codes on the same date. */
  beside?: string[];
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  notPayers?: string[];
  disciplines?: Discipline[];
  /** First date of service it holds for. */
  from?: Day;
  /** The answer to `condition` that puts it on the line: yes, unless the modifier says that there was none (GZ). */
  answer?: 'yes' | 'no';
  /** The kind of care it speaks of: out when another kind was said; with `care-type` as condition it asks where none was said. */
  care?: 'active' | 'maintenance';
  when: LineModifier['when'];
  condition: AskId | null;
  instead?: string[];
  text: string;
  source: string;
}

/** One modifier, as rules/modifiers/<code>.yml describes it. */
export interface ModifierRule {
  code: string;
  /** Its place on the line, 1 first: what opens an edit or changes payment, discipline, who gave it, attestations, place. */
  slot: number;
  /** It may open an edit pair of indicator 1, where what it attests is so. */
  opensPairs: boolean;
  label: string;
  meaning: string;
  /** What the asker says by adding it; null where it attests nothing. */
  attests: string | null;
  useWhen: string[];
  doNot: string[];
  note: string | null;
  /** The sentence that the note would need if the clinician says yes. */
  noteSentence: string | null;
  documentation: string[];
  notWith: string[];
  /** Lists of codes by name, e.g. `always_therapy`. */
  lists: Record<string, string[]>;
  uses: ModifierUse[];
  sources: string[];
  confidence: Statement['confidence'];
}

/** One payer profile, as rules/payers/<id>.yml describes it. */
export interface PayerProfile {
  id: string;
  payer: string;
  name: string;
  /** Where one payer id has a profile for each discipline. */
  disciplines: Discipline[];
  unitMethod: Statement & { method: 'cms' | 'ama' | 'unknown'; planDecides: boolean };
  /** GP/GO/GN on lines of the always-therapy list. */
  disciplineModifier: Statement & {
    rule: 'required' | 'required-with-gy' | 'if-payer-asks' | 'none';
    /** First date of service that `required` holds for; before it the plan is to be asked. */
    from?: Day;
  };
  /** 59 or X on a pair with an edit. */
  distinctModifier: Statement & { prefers: '59' | 'XS' | 'none' };
  /** Read from the top; the first that names the code decides. `family:NAME` and `*` are allowed. */
  coverage: (Statement & {
    codes: string[];
    is: 'payable' | 'excluded' | 'bundled' | 'unknown';
    /** The code that this payer takes in its place. */
    use?: string;
    /** Only when one of these disciplines bills; absent: all. */
    disciplines?: Discipline[];
  })[];
  statements: (Statement & {
    about: 'coverage' | 'limits' | 'codes' | 'records' | 'authorization' | 'assistant';
    codes?: string[];
  })[];
}

export interface Source {
  id: string;
  title: string;
  /** Own words, 45 characters at most: what an answer prints where the title is long. */
  short?: string;
  publisher: string;
  where: string;
  year: string;
  trust: 'published' | 'secondary' | 'recalled';
}

export interface EditRow {
  column1: string;
  column2: string;
  effective: Day | null;
  deleted: Day | null;
  indicator: 0 | 1 | 9;
}

/** One quarter of the pair table, of the unit limits, or of both; what an edition lacks is empty and has no source. */
export interface Edition {
  id: string;
  label: string;
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
  limits: Record<string, { units: number; kind: 1 | 2 | 3; edition: string }>;
  sources: { pairs: string | null; limits: string | null; supplement: string | null };
}

export interface RegionRule {
  id: string;
  label: string;
  spinal: boolean;
  words: string[];
  segments: string[];
}

/** A general checklist: what every note needs, and what diagnosis pointers show. */
export interface ChecklistRule {
  id: string;
  text: string;
  /** The step of the founding article, where it asks for the item. */
  step: string | null;
  source: string;
}

/** A phrase that fits several codes, with the question that settles it. */
export interface AmbiguousPhrase {
  phrases: string[];
  /** What each choice means: the button's label, and the code that it settles on. */
  choices: { label: string; code: string }[];
  /** Readings that settle on no code: the button's label, and the sentence to say then. */
  noCode?: { label: string; say: string }[];
  ask: AskId;
  question: string;
  source: string;
}

/** A reason or remark code of a denial: what it says, what to look at first, what never to do. */
export interface DenialRule {
  /** As on the remittance, without its group: `97`, `N362`. */
  code: string;
  kind: 'reason' | 'remark';
  says: string;
  checkFirst: string;
  never: string[];
  /** Procedure codes that it meets most often. */
  codes: string[];
  sources: string[];
  confidence: Statement['confidence'];
}

/** Medicare therapy of one calendar year: allowed charges in dollars. */
export interface ThresholdRule {
  year: number;
  /** PT and speech therapy together: above it every line needs KX. */
  ptAndSpeech: number;
  ot: number;
  /** From here a claim may be picked for review; null while not published. */
  review: number | null;
  sources: string[];
  confidence: Statement['confidence'];
}

/** Everything the core needs to know, as plain data. */
export interface RuleSet {
  codes: Record<string, CodeRule>;
  goals: GoalRule[];
  modifiers: Record<string, ModifierRule>;
  payers: PayerProfile[];
  regions: RegionRule[];
  editions: Edition[];
  ambiguous: AmbiguousPhrase[];
  /** Slips in print or of the fingers that are read as another code: `97353` as `97535`. */
  slips: { typed: string; read: string; text: string; source: string }[];
  everyVisit: ChecklistRule[];
  pointers: ChecklistRule[];
  /** Codes next door that are named and declined: ranges of codes and phrases, with the sentence to say. */
  outOfScope: { codes: string[]; phrases: string[]; say: string; source: string }[];
  /** Denials by code; who bears each by its group (`CO`, `PR`, …). */
  denials?: Record<string, DenialRule>;
  denialGroups?: { code: string; means: string }[];
  /** By year; a year that is missing is not known, never guessed. */
  thresholds?: ThresholdRule[];
  sources: Record<string, Source>;
}
