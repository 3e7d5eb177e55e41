import { authorities } from '../authorities.ts';
import type { Allocation, Finding } from '../visit.ts';
import { allocationWords } from './unit-words.ts';

/** Most allocations that a sentence lists; the counts hold all. */
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
  const ways = allocations.map((allocation) => allocationWords(allocation, codes));
  const shown = ways.slice(0, mostWays).join('; or ');
  const more = ways.length > mostWays ? `; and ${ways.length - mostWays} more` : '';
  const hasUnits = tied.map((code) => (minutes[code] ?? 0) >= 15);
  return hasUnits.includes(true) && hasUnits.includes(false)
    ? say(
        'units.tie',
        'info',
        `Equal remainders, of a code that has a unit and one that has none. No authority says which goes first, so both stand: ${shown}${more}. Check with the payer.`,
        authorities.practice,
      )
    : say(
        'units.tie',
        'info',
        `Equal remainders: the clinic chooses between ${shown}${more}.`,
        authorities.totalTime,
      );
}
