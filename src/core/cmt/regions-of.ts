import { eachOnce } from '../each-once.ts';
import { gather } from '../gather.ts';
import type { BorderRule } from '../rule-set/region-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';

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
  if (named.length === 0) return nowhere;
  const sure = gather(named, (name) => regions(ruleSet).get(name)?.id ?? []);
  const open = gather(named, (name) => borders(ruleSet).get(name) ?? []);
  return { sure: eachOnce(sure), open: eachOnce(open) };
}

const nowhere: NamedRegions = { sure: [], open: [] };

const regions = workedOut((ruleSet: RuleSet) => byName(ruleSet.regions));
const borders = workedOut((ruleSet: RuleSet) => byName(ruleSet.borders ?? []));

/** By id and by segment; of two that share one the first has it. */
const byName = <T extends { id: string; segments: string[] }>(rules: readonly T[]): Map<string, T> =>
  new Map(
    gather([...rules].reverse(), (rule) => [rule.id, ...rule.segments].map((name) => [name, rule] as const)),
  );
