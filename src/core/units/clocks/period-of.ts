import type { CodeRule } from '../../rule-set/code-rule.ts';
import type { RuleSet } from '../../rule-set.ts';

/**
 * Minutes of one unit of a timed code: 15 in the pool, the first or the further period of a clock of its own. Null for a
 * code that no minutes move, and for minutes of a month.
 *
 * @example periodOf(ruleSet.codes['97550'], ruleSet) // 30
 * @example periodOf(ruleSet.codes['97551'], ruleSet) // 15
 */
export function periodOf(rule: CodeRule | null | undefined, ruleSet: RuleSet): number | null {
  if (!rule) return null;
  if (rule.clock === 'fifteen_pooled') return 15;
  if (rule.count?.kind === 'each') return rule.count.minutes;
  if (rule.count?.kind === 'opening') return rule.count.first;
  if (rule.count?.kind !== 'with') return null;
  const opens = ruleSet.codes[rule.count.opening[0] ?? '']?.count;
  return opens?.kind === 'opening' ? opens.each : null;
}
