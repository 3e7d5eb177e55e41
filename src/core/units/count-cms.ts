import { gather } from '../gather.ts';
import type { Allocation } from '../visit.ts';
import { ladder } from './ladder.ts';

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
  let total = 0;
  let wholeUnits = 0;
  for (const code of codes) {
    total += minutes[code] ?? 0;
    wholeUnits += Math.floor((minutes[code] ?? 0) / 15);
  }
  const remainder = (code: string): number => (minutes[code] ?? 0) % 15;
  const left = ladder(total) - wholeUnits;
  const largestFirst = codes.map(remainder).sort((a, b) => b - a);
  // The last remainder that wins a unit; nothing wins where no unit is left.
  const cutOff = left > 0 ? (largestFirst[left - 1] ?? 0) : Number.POSITIVE_INFINITY;
  const tied = cutOff > 0 ? codes.filter((code) => remainder(code) === cutOff) : [];
  const certain = codes.reduce((winners, code) => winners + (remainder(code) > cutOff ? 1 : 0), 0);

  return chooseSome(tied, left - certain).map((winners) => {
    const units: Allocation = {};
    for (const code of codes) {
      const wins = remainder(code) > cutOff || winners.includes(code);
      units[code] = Math.floor((minutes[code] ?? 0) / 15) + (wins ? 1 : 0);
    }
    return units;
  });
}

/** All ways to take `count` of `codes`, in the order of `codes`; one empty way where nothing is to be taken. */
function chooseSome(codes: string[], count: number): string[][] {
  if (count <= 0) return [[]];
  return gather(codes, (code, index) =>
    chooseSome(codes.slice(index + 1), count - 1).map((rest) => [code, ...rest]),
  );
}
