import { authorities } from '../authorities.ts';
import type { Statement } from '../rule-set.ts';

/** A statement with its year, and the words that an unsure one must carry. */
export function worded(statement: Statement): string {
  const year = statement.year ? ` (as of ${statement.year})` : '';
  const hearsay =
    statement.confidence === 'low' ||
    statement.confidence === 'recalled' ||
    statement.sources.every((s) => s === authorities.practice);
  const unsure = hearsay ? ' Check with the payer.' : statement.variesByPlan ? ' Varies by plan.' : '';
  return `${statement.text}${year}${unsure}`;
}
