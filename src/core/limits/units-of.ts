import type { DraftLine } from '../draft.ts';

/**
 * The fewest and the most units that a line may have: counted, else as the asker named them, else none that are known.
 *
 * @example unitsOf({ ...line, units: null, unitsChoices: [2, 3] }) // { least: 2, most: 3 }
 */
export function unitsOf(line: DraftLine): { least: number; most: number } {
  const known = line.units === null ? line.unitsChoices : [line.units];
  const possible = known.length > 0 ? known : [line.service.unitsSaid ?? 0];
  return { least: Math.min(...possible), most: Math.max(...possible) };
}
