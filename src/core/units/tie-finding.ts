import { authorities } from '../authorities.ts';
import type { Allocation, Finding } from '../visit.ts';
import { allocationWords } from './unit-words.ts';

/** Most allocations that a sentence spells out; more are told as any so many of the tied codes. */
const mostWays = 4;

/**
 * Equal remainders at the cut-off. Between codes of one kind the manual leaves the choice to the clinic; between a
 * code that has whole quarter hours and one that has none nobody has ruled, and both are shown.
 *
 * @param minutes whole minutes by code
 * @param say makes the finding, so that two pools keep theirs apart
 */
export function tieFinding(
  minutes: Record<string, number>,
  allocations: Allocation[],
  say: (rule: string, level: Finding['level'], text: string, source: string) => Finding,
): Finding {
  const codes = Object.keys(minutes).filter((code) => !code.startsWith('open:'));
  const tied = codes.filter((code) => new Set(allocations.map((a) => a[code])).size > 1);
  const shown =
    allocations.length > mostWays
      ? anyOf(minutes, allocations, tied)
      : allocations.map((allocation) => allocationWords(allocation, codes)).join('; or ');
  const hasUnits = tied.map((code) => (minutes[code] ?? 0) >= 15);
  return hasUnits.includes(true) && hasUnits.includes(false)
    ? say(
        'units.tie',
        'info',
        `Equal remainders, of a code that has a unit and one that has none. No authority says which goes first, so each stands: ${shown}. Check with the payer.`,
        authorities.practice,
      )
    : say(
        'units.tie',
        'info',
        `Equal remainders: the clinic chooses ${allocations.length > mostWays ? '' : 'between '}${shown}.`,
        authorities.totalTime,
      );
}

/** "any 2 of 97110, 97112, 97140, 97530 for a further unit": every tied code has one remainder, so any will do. */
function anyOf(minutes: Record<string, number>, allocations: Allocation[], tied: string[]): string {
  const winners = tied.filter(
    (code) => (allocations[0]?.[code] ?? 0) > Math.floor((minutes[code] ?? 0) / 15),
  );
  return `any ${winners.length} of ${tied.join(', ')} for a further unit`;
}
