import type { Statement } from './statement.ts';

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
