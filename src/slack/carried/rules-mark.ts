import { createHash } from 'node:crypto';
import type { RuleSet } from '../../core/rule-set.ts';

const marks = new WeakMap<RuleSet, string>();

/**
 * A short mark of the lists that a Request points into by index (ambiguous phrases, codes next door). A button made
 * under another mark would point at another phrase, and must not be read.
 */
export function rulesMark(ruleSet: RuleSet): string {
  const known = marks.get(ruleSet);
  if (known !== undefined) return known;
  const lists = JSON.stringify([ruleSet.ambiguous, ruleSet.outOfScope]);
  const mark = createHash('sha256').update(lists).digest('base64url').slice(0, 8);
  marks.set(ruleSet, mark);
  return mark;
}
