import type { RuleSet } from '../../../core/rule-set.ts';

/** @returns the least minutes in which a further period can have begun to count; none for a code that does not open */
export function leastForFurther(code: string, ruleSet: RuleSet): number {
  const count = ruleSet.codes[code]?.count;
  return count?.kind === 'opening' ? count.first + Math.floor(count.each / 2) + 1 : 0;
}
