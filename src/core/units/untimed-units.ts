import { type DraftLine, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Service } from '../visit.ts';
import type { UnitsByLine } from './units-by-line.ts';

/**
 * Units of the lines that no minutes move, by line: one a day, one an episode, or one for each area measured. A line that
 * is open has them where all that it may turn out to be has the same.
 *
 * @example // 95851 with three limbs measured, on line 1
 * untimedUnits(lines, ruleSet) // [undefined, 3]
 */
export const untimedUnits = (lines: DraftLine[], ruleSet: RuleSet): UnitsByLine =>
  lines.map((line) => {
    if (line.code !== null) return unitsOf(line.rule ?? undefined, line.service);
    const [units, ...others] = eachOnce(
      possibleCodes(line).map((code) => unitsOf(ruleSet.codes[code], line.service)),
    );
    return others.length === 0 ? units : undefined;
  });

function unitsOf(rule: CodeRule | undefined, { areas, unitsSaid }: Service): number | undefined {
  if (rule?.count?.kind === 'area')
    return Math.min(areas ?? unitsSaid ?? 1, rule.count.most ?? Number.POSITIVE_INFINITY);
  const isOne = rule?.count?.kind === 'once' || rule?.clock === 'untimed_day' || rule?.clock === 'episode';
  return isOne ? 1 : undefined;
}
