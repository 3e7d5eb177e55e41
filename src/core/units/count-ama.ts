import type { Allocation } from '../visit.ts';
import { ladder } from './ladder.ts';

/**
 * Per-service method (the midpoint rule of the code set, "rule of eights"): every code is counted alone, so there
 * are no ties and no pool.
 *
 * @param minutes whole minutes by code, each 0 or more
 * @returns units by code; codes under 8 minutes are listed with 0
 * @example countAma({ '97110': 33, '97140': 7 }) // { '97110': 2, '97140': 0 }
 */
export function countAma(minutes: Record<string, number>): Allocation {
  const units: Allocation = {};
  for (const code of Object.keys(minutes)) units[code] = ladder(minutes[code] ?? 0);
  return units;
}
