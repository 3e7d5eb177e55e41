import { authorities } from '../../authorities.ts';
import type { Finding } from '../../visit.ts';
import { isSettled, type TimedMinutes } from '../timed-minutes.ts';
import { allocationWords } from './unit-words.ts';

/** Most allocations that a sentence spells out; more are told as any so many of the tied codes. */
const mostWays = 4;

/**
 * Equal remainders at the cut-off. Between codes of one kind the manual leaves the choice to the clinic; between a
 * code that has whole quarter hours and one that has none nobody has ruled, and both are shown.
 *
 * @param timed the minutes of a pool
 * @param ways how total time may share its units among them: `shareUnits`
 * @param say makes the finding, so that two pools keep theirs apart
 */
export function tieFinding(
  timed: readonly TimedMinutes[],
  ways: readonly number[][],
  say: (rule: string, level: Finding['level'], text: string, source: string) => Finding,
): Finding {
  const isTied = (one: TimedMinutes, at: number) =>
    isSettled(one) && ways.some((way) => way[at] !== ways[0]?.[at]);
  const tied = timed.filter(isTied);
  const shown =
    ways.length > mostWays
      ? anyOf(timed, ways[0] ?? [], tied)
      : ways.map((way) => allocationWords(timed, way)).join('; or ');
  const hasUnits = tied.map(({ minutes }) => minutes >= 15);
  return hasUnits.includes(true) && hasUnits.includes(false)
    ? say(
        'units.tie',
        'info',
        `Equally many minutes are left over for a code that already has a unit and for one that has none. No authority says which goes first, so each stands: ${shown}. Check with the payer.`,
        authorities.practice,
      )
    : say(
        'units.tie',
        'info',
        `Equally many minutes are left over: the clinic chooses ${ways.length > mostWays ? '' : 'between '}${shown}.`,
        authorities.totalTime,
      );
}

/** "any 2 of 97110, 97112, 97140, 97530 for a further unit": every tied code has one remainder, so any will do. */
function anyOf(timed: readonly TimedMinutes[], way: readonly number[], tied: TimedMinutes[]): string {
  const winners = timed.filter(
    (one, at) => tied.includes(one) && (way[at] ?? 0) > Math.floor(one.minutes / 15),
  );
  return `any ${winners.length} of ${tied.map(({ name }) => name).join(', ')} for a further unit`;
}
