import { ladder, minutesFor } from './ladder.ts';
import { shareUnits } from './share-units.ts';
import { count, minutesWords } from './unit-words.ts';

/** Most codes for which it is spelled out where the next unit goes. */
const mostCodes = 3;

/**
 * How many more minutes the next unit takes, and which code gets it: under total time the minutes count in all and the
 * remainders decide, so each code that may be given them is gone through; each code alone counts for itself.
 *
 * @param minutes whole minutes by code
 * @example nextUnit({ '97110': 33, '97140': 7 }, 'cms')
 * // "13 more timed minutes in all would make 4 units under total time: given to 97110 they make 97110 × 3, 97140 × 1; …"
 */
export function nextUnit(minutes: Record<string, number>, method: 'cms' | 'ama' | 'unknown'): string {
  const codes = Object.keys(minutes).filter((name) => !name.startsWith('open:'));
  const total = Object.values(minutes).reduce((sum, m) => sum + m, 0);
  const said = [
    ...(method === 'ama' ? [] : [underTotalTime(minutes, codes, total)]),
    ...(method === 'cms' || (method === 'unknown' && codes.length < 2) ? [] : [alone(minutes, codes)]),
  ];
  return said.join(' ');
}

function underTotalTime(minutes: Record<string, number>, codes: string[], total: number): string {
  const units = ladder(total) + 1;
  const more = minutesFor(units).least - total;
  const made = `${more} more timed ${more === 1 ? 'minute' : 'minutes'} in all would make ${count(units)} under total time`;
  if (codes.length < 2 || codes.length > mostCodes) return `${made}.`;
  const names = Object.keys(minutes);
  const ways = codes.map((code) =>
    shareUnits(names.map((name) => (minutes[name] ?? 0) + (name === code ? more : 0)))
      .map((units) => codes.map((each) => `${each} × ${units[names.indexOf(each)]}`).join(', '))
      .join(' or '),
  );
  if (new Set(ways).size === 1) return `${made}: whichever code gets them, ${ways[0]}.`;
  return `${made}: ${codes.map((code, at) => `given to ${code} they make ${ways[at]}`).join('; ')}.`;
}

function alone(minutes: Record<string, number>, codes: string[]): string {
  const each = codes.map((code) => {
    const given = minutes[code] ?? 0;
    return `${minutesWords(minutesFor(ladder(given) + 1).least - given)} of ${code}`;
  });
  return `Each code alone, the next unit takes ${each.join(' or ')} more.`;
}
