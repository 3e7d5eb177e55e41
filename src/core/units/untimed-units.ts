import type { DraftLine } from '../draft.ts';
import type { Allocation } from '../visit.ts';

/**
 * Units of the lines that no minutes move, by line: one a day, one an episode, or one for each area measured.
 *
 * @example // 95851 with three limbs measured, on line 1
 * untimedUnits(lines) // { 1: 3 }
 */
export function untimedUnits(lines: DraftLine[]): Allocation {
  const units: Allocation = {};
  lines.forEach(({ rule, service }, at) => {
    if (rule?.count?.kind === 'area')
      units[at] = Math.min(
        service.areas ?? service.unitsSaid ?? 1,
        rule.count.most ?? Number.POSITIVE_INFINITY,
      );
    else if (rule?.count?.kind === 'once' || rule?.clock === 'untimed_day' || rule?.clock === 'episode')
      units[at] = 1;
  });
  return units;
}
