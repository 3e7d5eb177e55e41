import type { Count } from '../count.ts';
import type { AskId, Day, Discipline, Layer } from '../visit.ts';
import type { Statement } from './statement.ts';

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
  /** Given to several patients at once it is the group code, as every code of the 15-minute pool is. */
  oneAtATime?: true;
  /** Somebody's hands are on this patient all the time: whether there were others is no question. */
  byHand?: true;
  /** Goal of rules/goals.yml that leads to this code. */
  goal: string | null;
  /** First day it is valid; null: before all dates of service asked about. */
  validFrom: Day | null;
  /** Last day it is valid; null: still valid. */
  validTo: Day | null;
  /** Codes that took its place. */
  replacedBy: string[];
  /** What is done under these is this code where it was done there: exercise in the water is no exercise on land. */
  takesIn: string[];
  /** CMT: the code follows the number of spinal regions, from and to inclusive. */
  spinalRegions: { from: number; to: number } | null;
  /** What staff call it. */
  names: string[];
  /** What staff shorten it to. */
  abbreviations: string[];
  /** What is done under it. */
  activities: string[];
  /** Words that tell it only together, in any order: of every group of one list a word must stand in one stretch of the telling. */
  together?: string[][][];
  /** Codes it is mistaken for, and what tells them apart. */
  lookAlikes: { code: string; difference: string }[];
  /** What an auditor expects in the note. */
  checklist: string[];
  /** Ids of `RuleSet.sources` for the checklist. */
  checklistSources: string[];
  /** What makes the note stronger still. By the sources of the checklist, as `traps`. */
  strengthens: string[];
  /** What the code is struck for. */
  traps: string[];
  /** Why reviewers refuse it, and what the note must show instead. */
  auditors: { why: string; fix: string; sources: string[] }[];
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

/** A phrase that fits several codes, with the question that settles it. */
export interface AmbiguousPhrase {
  /** As staff type it. */
  phrases: string[];
  /** Words that stand for it only together, as those of a code. */
  together?: string[][][];
  /** What each choice means: the button's label, the code that it settles on, who alone bills it and which payers never get it. */
  choices: { label: string; code: string; discipline?: Discipline; notTo?: string[] }[];
  /** Readings that settle on no code: the button's label, the sentence to say then, and the payer where they name one. */
  noCode?: { label: string; say: string; payer?: string }[];
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
  /** What its codes are, within a sentence: "an injection"; there where codes are. */
  name?: string | undefined;
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
