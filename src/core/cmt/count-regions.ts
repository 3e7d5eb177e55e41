import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import { regionsOf } from './regions-of.ts';

/**
 * How many spinal regions the named ones make: a level on a border is one region for certain and may be two, once there
 * is a finding for each.
 *
 * @returns null where no spinal region is named
 * @see CMT_REG in rules/sources.yml
 * @example countRegions(['C1', 'C4', 'T3'], ruleSet) // { least: 2, most: 2 }
 * @example countRegions(['lumbar', 'L5-S1'], ruleSet) // { least: 1, most: 2 }
 */
export function countRegions(
  named: readonly string[],
  ruleSet: RuleSet,
): { least: number; most: number } | null {
  if (named.length === 0) return null;
  const spinal = spinalOnes(ruleSet);
  const { sure, open } = regionsOf(named, ruleSet);
  const certain = new Set(sure.filter((id) => spinal.has(id)));
  const possible = new Set([
    ...certain,
    ...gather(open, ({ between }) => between.filter((id) => spinal.has(id))),
  ]);
  if (possible.size === 0) return null;
  const more = open.filter(
    ({ between }) => between.every((id) => spinal.has(id)) && !between.some((id) => certain.has(id)),
  );
  const apart = more.filter(
    (border, at) =>
      !more.slice(0, at).some(({ between }) => between.some((id) => border.between.includes(id))),
  );
  return { least: certain.size + apart.length, most: possible.size };
}

const spinalOnes = workedOut(
  ({ regions }: RuleSet) => new Set(regions.filter(({ spinal }) => spinal).map(({ id }) => id)),
);
