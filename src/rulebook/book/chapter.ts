import type { Source } from '../../core/rule-set/statement.ts';
import type { RuleFiles } from '../read-rule-files.ts';

/** One rule as a section. */
export interface Entry {
  /** Where links go to: `code-97110`. */
  place: string;
  title: string;
  /** Lines of markup. */
  lines: string[];
}

/** One chapter of the reader's book. */
export interface Chapter {
  title: string;
  /** What it holds and how to read it, one or two sentences. */
  about: string;
  /** A table of all, between that and the entries. */
  overview?: (files: RuleFiles, sources: Record<string, Source>) => string[];
  entries: (files: RuleFiles, sources: Record<string, Source>) => Entry[];
}
