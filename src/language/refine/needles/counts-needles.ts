import type { RuleSet } from '../../../core/rule-set.ts';

/** Whether the periods of a code are counted by newly placed needles. */
export function countsNeedles(code: string, ruleSet: RuleSet): boolean {
  const count = ruleSet.codes[code]?.count;
  return count?.kind === 'opening' && count.newNeedle === true;
}
