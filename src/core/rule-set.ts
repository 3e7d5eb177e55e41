import type { ClinicRules } from './clinic/clinic-rules.ts';
import type { Count } from './count.ts';
import type { CallTopic } from './payer/call-topics.ts';
import type { AskId, Day, Discipline, Layer, LineModifier, Verdict } from './visit.ts';

/** A statement of a rule file: what it says, where that stands, and how far it can be trusted. */
export interface Statement {
  /** Own words, for a person. */
  text: string;
  /** Ids of `RuleSet.sources`, at least one. */
  sources: string[];
  /** How sure the statement is; `recalled`: nobody has seen the document, so it is shown with "check with the payer". */
  confidence: 'high' | 'medium' | 'low' | 'recalled';
  /** The year that the source speaks for. */
  year?: number;
  /** Plans of this payer differ. */
  variesByPlan?: boolean;
}

/** How a code is counted. `fifteen_pooled` joins the pool of timed 15-minute codes; all others stay outside it. */
export type Clock = 'fifteen_pooled' | 'untimed_day' | 'untimed_area' | 'episode' | 'own_clock';

/** One code, as rules/codes/<code>.yml describes it. */
export interface CodeRule {
  /** Five places. */
  code: string;
  /** Own words, never a descriptor of the publisher. */
  label: string;
  /** Three or four words for a claim line or a button. */
  short: string;
  /** What other rules name it by, together with its kin: `family:cmt-spinal`. */
  family: string;
  /** How it is counted. */
  clock: Clock;
  /** How it counts outside the pool; null where `clock` says it all. */
  count: Count | null;
  /** Who has to be with the patient, and how many patients there may be. */
  contact: 'one_on_one' | 'group' | 'supervised' | 'attended' | 'none';
  /** Goal of rules/goals.yml that leads to this code. */
  goal: string | null;
  /** First day it is valid; null: before all dates of service asked about. */
  validFrom: Day | null;
  /** Last day it is valid; null: still valid. */
  validTo: Day | null;
  /** Codes that took its place. */
  replacedBy: string[];
  /** CMT: the code follows the number of spinal regions, from and to inclusive. */
  spinalRegions: { from: number; to: number } | null;
  /** What staff call it. */
  names: string[];
  /** What staff shorten it to. */
  abbreviations: string[];
  /** What is done under it. */
  activities: string[];
  /** Codes it is mistaken for, and what tells them apart. */
  lookAlikes: { code: string; difference: string }[];
  /** What an auditor expects in the note. */
  checklist: string[];
  /** Ids of `RuleSet.sources` for the checklist. */
  checklistSources: string[];
  /** Statements worth showing with the code (what Medicare does differently, article against national). */
  notes: (Statement & { layer: Layer })[];
  /** Ids of `RuleSet.sources` for all that is said of the code. */
  sources: string[];
  /** How sure all that is. */
  confidence: Statement['confidence'];
}

/** A goal of the article's first step and the code it leads to. */
export interface GoalRule {
  /** Named by `Service.goal`. */
  id: string;
  /** For a person. */
  label: string;
  /** The code it leads to. */
  code: string;
  /** Id of `RuleSet.sources`. */
  source: string;
}

/** When a modifier goes on a line. All conditions that are given must hold. */
export interface ModifierUse {
  /** Unique in its modifier; stands in the id of the finding. */
  id: string;
  /** Who says so. */
  layer: Layer;
  /** Who calls for the modifier. */
  basis: LineModifier['basis'][number];
  /** Codes that take it; `family:NAME` stands for all codes of a family, `list:NAME` for a list of this file. */
  on: string[];
  /** Only beside one of these codes on the same date. */
  beside?: string[];
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  /** Profiles (ids) it does not hold for. */
  notPayers?: string[];
  /** Only when one of these disciplines bills; absent: all. */
  disciplines?: Discipline[];
  /** First date of service it holds for. */
  from?: Day;
  /** Last date of service it holds for. */
  to?: Day;
  /**
   * Absent: it is offered unasked. `said`: only once its question was answered or the modifier itself was typed or asked
   * about. `typed`: only once the modifier itself was.
   */
  only?: 'said' | 'typed';
  /** What was said speaks for these modifiers first: while the visit calls for one of them, it says nothing of this one. */
  after?: string[];
  /** The question to ask, where what the modifier attests is too short for one. */
  question?: string;
  /** The answer to `condition` that puts it on the line: yes, unless the modifier says that there was none (GZ). */
  answer?: 'yes' | 'no';
  /** The kind of care it speaks of: out when another kind was said; with `care-type` as condition it asks where none was said. */
  care?: 'active' | 'maintenance';
  /** What it waits for; `never` takes away what an earlier layer put there, in a clinic's own rule only. */
  when: LineModifier['when'] | 'never';
  /** The question whose answer puts it on the line; null where nothing is asked. */
  condition: AskId | null;
  /** Modifiers that may replace it. */
  instead?: string[];
  /** Why, for a person. */
  text: string;
  /** Id of `RuleSet.sources`. */
  source: string;
  /** The clinic's own rules leave it out; that is said where it would have spoken. */
  hidden?: boolean;
}

/** What a modifier attests of two services that are an edit pair. */
export interface PairOpening {
  /** What makes the two services distinct. */
  kind: 'region' | 'separate-time' | 'separate-exam' | 'status-change';
  /** Its turn among the modifiers that open pairs of this kind, 1 first. */
  order: number;
  /** The sentence that the note would need if the clinician says yes. */
  noteSentence: string;
}

/** Lines that a modifier never belongs on. All conditions that are given must hold. */
export interface NeverOn {
  /** As `on` of a use. */
  on: string[];
  /** Codes of `on` that are meant by no means. */
  except?: string[];
  /** Only codes that are counted so. */
  clocks?: Clock[];
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  /** Profiles (ids) it does not hold for. */
  notPayers?: string[];
  /** Only when one of these disciplines bills; absent: all. */
  disciplines?: Discipline[];
  /** Why, for a person. */
  text: string;
  /** Id of `RuleSet.sources`. */
  source: string;
}

/** One modifier, as rules/modifiers/<code>.yml describes it. */
export interface ModifierRule {
  /** Two places. */
  code: string;
  /** Its place on the line, 1 first: what opens an edit or changes payment, discipline, who gave it, attestations, place. */
  slot: number;
  /** It may open an edit pair of indicator 1, where what it attests is so. */
  opensPairs: boolean;
  /** The kinds of pairs it is offered for. */
  opens: PairOpening[];
  /** The disciplines whose plan of care it names on a therapy line. */
  planFor: Discipline[];
  /** Two or three own words. */
  label: string;
  /** What it says on a line, one sentence. */
  meaning: string;
  /** What the asker says by adding it; null where it attests nothing. */
  attests: string | null;
  /** Where it belongs. */
  useWhen: string[];
  /** Where it does not. */
  doNot: string[];
  /** What else is worth knowing. */
  note: string | null;
  /** The sentence that the note would need if the clinician says yes. */
  noteSentence: string | null;
  /** What the note must show for it. */
  documentation: string[];
  /** Never beside these on one line; both files say so. */
  notWith: string[];
  /** Profiles that `notWith` holds for; absent: all. */
  notWithPayers?: string[];
  /** Modifiers that must stand beside it, and come with it. */
  brings: string[];
  /** It stands only beside one of these. */
  waitsFor: string[];
  /** Lines it never belongs on, whoever puts it there. */
  neverOn: NeverOn[];
  /** Lists of codes by name, e.g. `always_therapy`. */
  lists: Record<string, string[]>;
  /** When it goes on a line, beside what the pair table opens. */
  uses: ModifierUse[];
  /** Ids of `RuleSet.sources`. */
  sources: string[];
  /** How sure all that is. */
  confidence: Statement['confidence'];
}

/** One payer profile, as rules/payers/<id>.yml describes it. */
export interface PayerProfile {
  /** Unique; what other rules name it by. */
  id: string;
  /** What `Visit.payer` says; several profiles may share it, one a discipline. */
  payer: string;
  /** For a person. */
  name: string;
  /** Where one payer id has a profile for each discipline. */
  disciplines: Discipline[];
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
  })[];
  /** What else the payer asks for; shown with the codes it names, or when the payer is asked about. */
  statements: (Statement & {
    about: 'coverage' | 'limits' | 'codes' | 'records' | 'authorization' | 'assistant';
    /** Codes or `family:NAME` that it speaks of; absent: the payer as a whole. */
    codes?: string[];
    /** Only when one of these disciplines bills; absent: all. */
    disciplines?: Discipline[];
    /** So weighty that every visit is told it. */
    warns?: boolean;
    /** Only of care that was said to be of this kind; absent: any. */
    care?: 'active' | 'maintenance';
  })[];
  /** How much it takes on one date, as far as a figure is known. */
  limits?: DayLimit[];
  /** Nobody decides who could be called: the patient pays, or the rules are published. */
  nobodyToAsk?: boolean;
  /** What the clinic's own rules have overridden, as it was. */
  before?: {
    unitMethod?: PayerProfile['unitMethod'];
    disciplineModifier?: PayerProfile['disciplineModifier'];
    distinctModifier?: PayerProfile['distinctModifier'];
  };
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

/** A document that the rules cite. */
export interface Source {
  /** What rules cite it by. */
  id: string;
  /** As its publisher calls it, or what it is. */
  title: string;
  /** Own words, 45 characters at most: what an answer prints where the title is long. */
  short?: string;
  /** Who published it, and through whom it was seen. */
  publisher: string;
  /** Where it is found. */
  where: string;
  /** The year, or span of years, that it speaks for. */
  year: string;
  /** Seen in the publisher's own text, through a copy or account of it, or not seen: then never shown as a citation. */
  trust: 'published' | 'secondary' | 'recalled';
}

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

/** A body region of an adjustment. */
export interface RegionRule {
  /** Named by `Service.regions`. */
  id: string;
  /** For a person. */
  label: string;
  /** One of the five spinal regions, which are counted for the code. */
  spinal: boolean;
  /** What staff call it. */
  words: string[];
  /** Vertebral levels inside it: `L4`. */
  segments: string[];
  /** Regions that lie next to it. */
  touches?: string[];
}

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
  /** What the manual or payers add, in the order it is said. */
  notes: PairNote[];
}

/** What lies on a border of regions, or names either of two: L5-S1, the hip. */
export interface BorderRule {
  /** Named by `Service.regions` as a region is. */
  id: string;
  /** For a person. */
  label: string;
  /** Ids of the regions that it may mean. */
  between: string[];
  /** What staff call it. */
  words: string[];
  /** Levels on the border: `L5-S1`. */
  segments: string[];
  /** Settles which of them was meant. */
  question: string;
}

/** A general checklist: what every note needs, and what diagnosis pointers show. */
export interface ChecklistRule {
  /** Unique in its list. */
  id: string;
  /** For a person. */
  text: string;
  /** The step of the founding article, where it asks for the item. */
  step: string | null;
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

/** A phrase that fits several codes, with the question that settles it. */
export interface AmbiguousPhrase {
  /** As staff type it. */
  phrases: string[];
  /** What each choice means: the button's label, and the code that it settles on. */
  choices: { label: string; code: string }[];
  /** Readings that settle on no code: the button's label, and the sentence to say then. */
  noCode?: { label: string; say: string }[];
  /** What kind of question it is. */
  ask: AskId;
  /** The question, for a person. */
  question: string;
  /** Id of `RuleSet.sources`. */
  source: string;
}

/** A service or a subject that is not answered here, in two sentences: what it is, and who answers it. */
export interface NextDoor {
  /** Codes and ranges of codes: `20610`, `72020-72120`. */
  codes: string[];
  /** As staff type it. */
  phrases: string[];
  /** The kind of business whose words stand for it, for the language room. */
  subject?: string | undefined;
  /** What was asked for, in a sentence without any code, unit or modifier. */
  say: string;
  /** Who answers it, in a sentence. */
  whoAnswers: string;
  /** Id of `RuleSet.sources`. */
  source: string;
}

/** A reason or remark code of a denial: what it says, what to look at first, what never to do. */
export interface DenialRule {
  /** As on the remittance, without its group: `97`, `N362`. */
  code: string;
  /** Why it was not paid, or a remark on it. */
  kind: 'reason' | 'remark';
  /** What it says, in own words. */
  says: string;
  /** What to look at first. */
  checkFirst: string;
  /** What of the visit it is about: shown with it where the visit is told. */
  looksAt?: ('pair' | 'units' | 'modifiers' | 'coverage' | 'authorization' | 'code' | 'giver')[];
  /** What never to do. */
  never: string[];
  /** Procedure codes that it meets most often. */
  codes: string[];
  /** Ids of `RuleSet.sources`. */
  sources: string[];
  /** How sure that is. */
  confidence: Statement['confidence'];
}

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

/** The levels of one kind of evaluation, and the factors that decide between them. */
export interface EvaluationLevels extends Omit<Statement, 'text'> {
  /** Unique: `pt-evaluation`. */
  id: string;
  /** How the factors join. */
  rule: string;
  /** Each factor with what it must reach, by code, lowest level first. */
  factors: { factor: string; reaches: Record<string, string> }[];
}

/** What decides the level of an evaluation or an office visit, as rules/evaluations.yml says it. */
export interface EvaluationRules {
  /** By kind of evaluation. */
  levels: EvaluationLevels[];
  /** What else is said of their codes. */
  statements: (Statement & { id: string; codes: string[] })[];
  /** What is never decided here. */
  never: string;
}

/** How much of something this payer takes on one date; only what is given limits. */
export interface DayLimit extends Statement {
  /** Unique in its profile; a finding is named after it. */
  id: string;
  /** Codes that count together; `family:NAME` and `*` are allowed. */
  of: string[];
  /** Only codes that are counted so. */
  clocks?: Clock[];
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

/** Everything the core needs to know, as plain data. */
export interface RuleSet {
  /** By code. */
  codes: Record<string, CodeRule>;
  /** The aims of an exercise. */
  goals: GoalRule[];
  /** By code. */
  modifiers: Record<string, ModifierRule>;
  /** At least the profile of `commercial`, which stands in for a payer without one. */
  payers: PayerProfile[];
  /** Body regions of an adjustment. */
  regions: RegionRule[];
  /** What lies on a border of two regions. */
  borders?: BorderRule[];
  /** What holds between two services beyond the rows of the pair table. */
  pairRules: PairRules;
  /** What decides the level of an evaluation or an office visit. */
  evaluations: EvaluationRules;
  /** Quarters of pair tables and unit limits, in any order. */
  editions: Edition[];
  /** `Service.phrase` is an index into it. */
  ambiguous: AmbiguousPhrase[];
  /** Slips in print or of the fingers that are read as another code: `97353` as `97535`. */
  slips: { typed: string; read: string; text: string; source: string }[];
  /** What every note must show. */
  everyVisit: ChecklistRule[];
  /** What diagnosis pointers show. */
  pointers: ChecklistRule[];
  /** What is next door, named and declined. `Request.nextDoor` is an index into it. */
  outOfScope: NextDoor[];
  /** Denials by code; who bears each by its group (`CO`, `PR`, …). */
  denials?: Record<string, DenialRule>;
  /** Who bears what was not paid, by the group before the code. */
  denialGroups?: { code: string; means: string }[];
  /** What to ask a payer, in the order of the call. */
  callScript?: CallQuestion[];
  /** By year; a year that is missing is not known, never guessed. */
  thresholds?: ThresholdRule[];
  /** Whose therapy the yearly figures count. */
  thresholdScope?: ThresholdScope;
  /** Who gave a service in place of the clinician: the first row that names who and payer speaks. */
  whoGaveIt?: GiverRule[];
  /** A clinic's own rules, where `withClinic` has laid them over the rest. */
  clinic?: ClinicRules;
  /** By id. */
  sources: Record<string, Source>;
}
