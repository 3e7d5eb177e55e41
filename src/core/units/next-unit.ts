import { eachOnce } from '../each-once.ts';
import { either } from '../either.ts';
import { ladder, minutesFor } from './ladder.ts';
import { shareUnits } from './share-units.ts';
import { isSettled, type TimedMinutes } from './timed-minutes.ts';
import { allocationWords, count, minutesWords } from './told/unit-words.ts';

/** Most codes for which it is spelled out where the next unit goes. */
const mostCodes = 3;

/**
 * How many more minutes the next unit takes, and which code gets it: under total time the minutes count in all and the
 * remainders decide, so each code that may be given them is gone through; each code alone counts for itself.
 *
 * @param timed the minutes of a pool
 * @example // 33 minutes of 97110, 7 of 97140
 * nextUnit(timed, 'cms')
 * // "13 more timed minutes in all would make 4 units under total time: given to 97110 they make 97110 × 3, 97140 × 1; …"
 */
export function nextUnit(timed: readonly TimedMinutes[], method: 'cms' | 'ama' | 'unknown'): string {
  const settled = timed.filter(isSettled);
  const totalTime = method === 'ama' ? '' : underTotalTime(timed, settled);
  if (method === 'cms' || (method === 'unknown' && settled.length < 2)) return totalTime;
  return totalTime === '' ? alone(settled) : `${totalTime} ${alone(settled)}`;
}

function underTotalTime(timed: readonly TimedMinutes[], settled: readonly TimedMinutes[]): string {
  const total = timed.reduce((sum, { minutes }) => sum + minutes, 0);
  const units = ladder(total) + 1;
  const more = minutesFor(units).least - total;
  const made = `${more} more timed ${more === 1 ? 'minute' : 'minutes'} in all would make ${count(units)} under total time`;
  if (settled.length < 2 || settled.length > mostCodes) return `${made}.`;
  const given = settled.map((one) =>
    shareUnits(timed.map((other) => (other === one ? other.minutes + more : other.minutes))),
  );
  if (getsWhatItIsGiven(timed, settled, given)) return `${made}, one more for whichever code gets them.`;
  const ways = given.map((each) => each.map((way) => allocationWords(timed, way)).join(' or '));
  if (ways.every((way) => way === ways[0])) return `${made}: whichever code gets them, ${ways[0]}.`;
  const each = eachOnce(ways).map((way) => {
    const receivers = settled.filter((_, at) => ways[at] === way).map(({ name }) => name);
    return `given to ${either(receivers)} they make ${way}`;
  });
  return `${made}: ${each.join('; ')}.`;
}

/**
 * Whether the next unit is of the code that gets the minutes, whichever it is, and every other keeps what it has.
 *
 * @param given the ways to share the units where each settled code gets the minutes
 */
function getsWhatItIsGiven(
  timed: readonly TimedMinutes[],
  settled: readonly TimedMinutes[],
  given: readonly number[][][],
): boolean {
  const [now, ...otherWays] = shareUnits(timed.map(({ minutes }) => minutes));
  if (now === undefined || otherWays.length > 0) return false;
  return given.every(([way, ...others], which) => {
    const isOneMore = (one: TimedMinutes, at: number): boolean =>
      way?.[at] === (now[at] ?? 0) + (one === settled[which] ? 1 : 0);
    return others.length === 0 && timed.every(isOneMore);
  });
}

function alone(settled: readonly TimedMinutes[]): string {
  const needed = settled.map(({ minutes }) => minutesFor(ladder(minutes) + 1).least - minutes);
  const [first = 0] = needed;
  if (needed.length > 1 && needed.every((minutes) => minutes === first))
    return `Each code alone, the next unit takes ${minutesWords(first)} more of ${needed.length === 2 ? 'either' : 'any of them'}.`;
  const each = settled.map(({ name }, at) => `${minutesWords(needed[at] ?? 0)} of ${name}`);
  return `Each code alone, the next unit takes ${each.join(' or ')} more.`;
}
