import type { Discipline } from '../visit.ts';

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

/** What a note must show for certain payers, codes, modifiers or kinds of care. All conditions that are given must hold. */
export interface NoteList {
  /** Unique. */
  id: string;
  /** When it is asked for, as it stands before each item: `First visit`. */
  at: string;
  /** Profiles (ids) it holds for; absent: all. */
  payers?: string[];
  /** Only when one of these disciplines bills; absent: all. */
  disciplines?: Discipline[];
  /** Only with one of these codes; `family:NAME` is allowed. */
  codes?: string[];
  /** Only where one of these may go on a line. */
  modifiers?: string[];
  /** Only of care that was said to be of this kind. */
  care?: 'active' | 'maintenance';
  /** For a person. */
  items: string[];
  /** Ids of `RuleSet.sources`, at least one. */
  sources: string[];
  /** How sure that is. */
  confidence: Statement['confidence'];
}
