import type { Statement } from './statement.ts';

/** The levels of one kind of evaluation, and the factors that decide between them. */
export interface EvaluationLevels extends Omit<Statement, 'text'> {
  /** Unique: `pt-evaluation`. */
  id: string;
  /** `all`: every factor must reach the level; `either`: one of them sets it. */
  join: 'all' | 'either';
  /** How the factors join, for a person. */
  rule: string;
  /** In the order they are told. */
  factors: LevelFactor[];
}

/** One factor of a level, with what it must reach by code, lowest level first. */
export interface LevelFactor {
  /** Unique among the factors of its levels. */
  id: string;
  /** For a person. */
  factor: string;
  /** What it must be for a code, for a person, the lowest level first. */
  reaches: Record<string, string>;
  /** What a number or a word beside it speaks of. */
  named: string[];
  /** The words tell it also where nothing named stands beside them. */
  alone?: boolean;
  /** From which number on a code is reached. */
  least?: Record<string, number>;
  /** Words that tell the level of a code. */
  words?: Record<string, string[]>;
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
