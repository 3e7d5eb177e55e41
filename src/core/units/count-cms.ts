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
  const minutesOf = (code: string) => minutes[code] ?? 0;
  const total = codes.reduce((sum, code) => sum + minutesOf(code), 0);
  const whole = Object.fromEntries(codes.map((code) => [code, Math.floor(minutesOf(code) / 15)]));
  const wholeUnits = codes.reduce((sum, code) => sum + (whole[code] ?? 0), 0);
  const left = ladder(total) - wholeUnits;

  const byRemainder = codes
    .filter((code) => minutesOf(code) % 15 > 0)
    .sort((a, b) => (minutesOf(b) % 15) - (minutesOf(a) % 15));
  const cutOff = minutesOf(byRemainder[left - 1] ?? '') % 15;
  const certain = left > 0 ? byRemainder.filter((code) => minutesOf(code) % 15 > cutOff) : [];
  const tied = left > 0 ? codes.filter((code) => minutesOf(code) % 15 === cutOff && cutOff > 0) : [];

  return chooseSome(tied, left - certain.length).map((winners) =>
    Object.fromEntries(
      codes.map((code) => [
        code,
        (whole[code] ?? 0) + (certain.includes(code) || winners.includes(code) ? 1 : 0),
      ]),
    ),
  );
}

/** All ways to take `count` of `codes`, in the order of `codes`; one empty way where nothing is to be taken. */
function chooseSome(codes: string[], count: number): string[][] {
  if (count <= 0) return [[]];
  return codes.flatMap((code, index) =>
    chooseSome(codes.slice(index + 1), count - 1).map((rest) => [code, ...rest]),
  );
}
