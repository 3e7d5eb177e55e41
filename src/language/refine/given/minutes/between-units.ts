import { ladder } from '../../../../core/units/ladder.ts';
import type { Duration } from '../../../draft.ts';

/**
 * The ends of "20-25 min" where they make different units by the 8-minute rule, so that the time is asked for; null where both make
 * the same, and the lower end is sure to have passed.
 *
 * @returns whole minutes
 * @example [{ minutes: 20, most: 25 }] // { least: 20, most: 25 }: 1 unit or 2
 * @example [{ minutes: 10, most: 15 }] // null: 1 unit
 */
export function betweenUnits(times: readonly Duration[]): { least: number; most: number } | null {
  const least = times.reduce((sum, { minutes }) => sum + minutes, 0);
  const most = times.reduce((sum, time) => sum + (time.most ?? time.minutes), 0);
  return ladder(least) === ladder(most) ? null : { least, most };
}
