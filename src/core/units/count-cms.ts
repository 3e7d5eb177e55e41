import type { Allocation } from '../visit.ts';
import { shareUnits } from './share-units.ts';

/**
 * CMS total-time method: every allocation that the rule allows.
 *
 * The total of all timed minutes fixes the number of units. Each code first keeps its whole quarter hours; what is
 * left goes, one unit each, to the largest remainders. Equal remainders at the cut-off are a tie: the rule leaves
 * it to the clinic, so all allocations are returned, never one picked by price or code number.
 *
 * @param minutes whole minutes by code, each 0 or more, of one patient, date and discipline
 * @returns at least one allocation; all have the same sum, `ladder(total)`; codes without a unit are listed with 0
 * @see Medicare Claims Processing Manual, chapter 5, section 20.2.C (examples 1 to 5)
 * @example countCms({ '97110': 33, '97140': 7 }) // [{ '97110': 2, '97140': 1 }]
 * @example countCms({ '97110': 20, '97140': 20 }) // [{ '97110': 2, '97140': 1 }, { '97110': 1, '97140': 2 }]
 */
export function countCms(minutes: Record<string, number>): Allocation[] {
  const codes = Object.keys(minutes);
  return shareUnits(codes.map((code) => minutes[code] ?? 0)).map((units) => {
    const allocation: Allocation = {};
    codes.forEach((code, at) => {
      allocation[code] = units[at] ?? 0;
    });
    return allocation;
  });
}
