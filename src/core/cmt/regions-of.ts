import type { BorderRule, RuleSet } from '../rule-set.ts';

/** Regions as named for a service: those that are certain, and what lies on a border of two. */
export interface NamedRegions {
  sure: string[];
  open: BorderRule[];
}

/**
 * The regions that a service names, by region, by segment or by what lies between two regions. Several segments of one
 * region are one region; what nothing here describes is left out.
 *
 * @param named ids, segments or ids of borders of rules/regions.yml
 * @see CMT_REG in rules/sources.yml
 * @example regionsOf(['C2', 'C5', 'lumbar'], ruleSet).sure // ["cervical", "lumbar"]
 * @example regionsOf(['L5-S1'], ruleSet).open[0].between // ["lumbar", "sacral"]
 */
export function regionsOf(named: readonly string[], ruleSet: RuleSet): NamedRegions {
  const isCalled = (name: string) => (rule: { id: string; segments: string[] }) =>
    rule.id === name || rule.segments.includes(name);
  const sure = named.flatMap((name) => ruleSet.regions.find(isCalled(name))?.id ?? []);
  const open = named.flatMap((name) => ruleSet.borders?.find(isCalled(name)) ?? []);
  return { sure: [...new Set(sure)], open: [...new Set(open)] };
}
