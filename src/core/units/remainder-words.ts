import type { Allocation } from '../visit.ts';
import { countCms } from './count-cms.ts';

/**
 * Whose remainder wins the units that the whole quarter hours leave, as a sentence. Null where nothing is left to win,
 * where it is a tie, or where every remainder wins.
 *
 * @param minutes whole minutes by code
 * @param allocations what `countCms` makes of them, where it is known already
 * @example remainderWords({ '97110': 33, '97140': 7 })
 * // "Whole quarter hours give 2; the remainders decide the other 1: 97140 7 before 97110 3."
 */
export function remainderWords(
  minutes: Record<string, number>,
  allocations: readonly Allocation[] = countCms(minutes),
): string | null {
  const [only] = allocations;
  if (only === undefined || allocations.length > 1 || Object.keys(minutes).length < 2) return null;
  const rests = Object.entries(minutes)
    .map(([code, m]) => ({ code, rest: m % 15, wins: (only[code] ?? 0) > Math.floor(m / 15) }))
    .filter(({ code, rest }) => rest > 0 && !code.startsWith('open:'))
    .sort((a, b) => b.rest - a.rest);
  const won = rests.filter(({ wins }) => wins);
  const lost = rests.filter(({ wins }) => !wins);
  if (won.length === 0 || lost.length === 0) return null;
  const whole = Object.values(minutes).reduce((sum, m) => sum + Math.floor(m / 15), 0);
  const named = (some: typeof rests) => some.map(({ code, rest }) => `${code} ${rest}`).join(', ');
  return `Whole quarter hours give ${whole}; the largest remainders take the other ${won.length}: ${named(won)}, before ${named(lost)}.`;
}
