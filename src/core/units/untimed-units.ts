import type { DraftLine } from '../draft.ts';
import type { UnitsByLine } from './units-by-line.ts';

/**
 * Units of the lines that no minutes move, by line: one a day, one an episode, or one for each area measured.
 *
 * @example // 95851 with three limbs measured, on line 1
 * untimedUnits(lines) // [undefined, 3]
 */
export const untimedUnits = (lines: DraftLine[]): UnitsByLine =>
  lines.map(({ rule, service }) => {
    if (rule?.count?.kind === 'area')
      return Math.min(service.areas ?? service.unitsSaid ?? 1, rule.count.most ?? Number.POSITIVE_INFINITY);
    const isOne = rule?.count?.kind === 'once' || rule?.clock === 'untimed_day' || rule?.clock === 'episode';
    return isOne ? 1 : undefined;
  });
