import type { RuleSet } from '../../../core/rule-set.ts';

/** @returns the codes of the quarter hours that go on from a first one */
export function furtherOf(code: string, ruleSet: RuleSet): string[] {
  const count = ruleSet.codes[code]?.count;
  return count?.kind === 'opening' ? [...count.further] : [];
}
