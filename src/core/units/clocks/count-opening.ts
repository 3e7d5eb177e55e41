import type { Opening } from '../../count.ts';
import { gather } from '../../gather.ts';
import type { Allocation } from '../../visit.ts';
import { pastHalf } from '../past-half.ts';
import type { ClockTime } from './clock-time.ts';

/**
 * A code that opens the day, once, and the code that goes on behind it: every allocation that its clock allows.
 *
 * A part of a period counts past its half or not before it is whole, as the rule file says; where print disagrees and
 * nobody said which holds, both are allowed. Where a further period takes a newly placed needle and nobody said in how
 * many one was, every number up to what the minutes hold is allowed.
 *
 * @param code the code that opens
 * @returns at least one allocation, fewest units first; a further code stands in it where it was named or gets a unit
 * @example // 97129: first 15, each 15, past the half
 * countOpening('97129', clock, { minutes: 30, … }) // [{ '97129': 1, '97130': 1 }]
 * @example // 97545: first 120, each 60, disputed
 * countOpening('97545', clock, { minutes: 160, … }) // [{ '97545': 1 }, { '97545': 1, '97546': 1 }]
 */
export function countOpening(code: string, clock: Opening, time: ClockTime): Allocation[] {
  const part = clock.part === 'disputed' ? (time.partHours ?? 'disputed') : clock.part;
  const parts = part === 'disputed' ? (['whole', 'half'] as const) : [part];
  const further = clock.further.find((other) => time.named.includes(other)) ?? clock.further[0];
  const named = Object.fromEntries(clock.further.filter((c) => time.named.includes(c)).map((c) => [c, 0]));
  return distinct(
    gather(parts, (counts) => {
      const opens = Math.min(1, periods(time.minutes, clock.first, counts));
      const held = opens === 0 ? 0 : periods(Math.max(0, time.minutes - clock.first), clock.each, counts);
      return needled(held, clock, time).map(
        (units): Allocation => ({
          [code]: opens,
          ...named,
          ...(further !== undefined && units > 0 ? { [further]: units } : {}),
        }),
      );
    }),
  );
}

const periods = (minutes: number, each: number, counts: 'whole' | 'half'): number =>
  counts === 'half' ? pastHalf(minutes, each) : Math.floor(minutes / each);

/** The further units that the minutes hold, or as many of them as had a newly placed needle. */
function needled(held: number, clock: Opening, { insertions }: ClockTime): number[] {
  if (!clock.newNeedle) return [held];
  if (insertions !== null) return [Math.min(held, insertions)];
  return Array.from({ length: held + 1 }, (_, units) => units);
}

const distinct = (allocations: Allocation[]): Allocation[] => [
  ...new Map(allocations.map((a) => [JSON.stringify(Object.entries(a).sort()), a])).values(),
];
