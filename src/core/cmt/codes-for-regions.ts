import type { RuleSet } from '../rule-set.ts';

/**
 * The adjustment codes whose span holds a number of spinal regions.
 *
 * @param regions spinal regions adjusted, or null where none were counted
 * @returns none where no code counts that many
 * @see CMT_REG in rules/sources.yml
 * @example codesForRegions(3, ruleSet) // ["98941"]
 */
export function codesForRegions(regions: number | null, { codes }: RuleSet): string[] {
  if (regions === null) return [];
  return Object.values(codes)
    .filter(({ spinalRegions: span }) => span && span.from <= regions && regions <= span.to)
    .map(({ code }) => code);
}
