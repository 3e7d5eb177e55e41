import type { Draft } from '../../../draft.ts';
import { liesWithin } from '../../../slots/times/clock/lies-within.ts';
import type { Quantity } from './parts-told.ts';

/** "TE 8:00-8:40, another patient from 8:20 to 8:30": a stretch of the day within another one is a part of it; null for any other time. */
export function partByClock({ tokens, durations }: Draft, from: number): Quantity | null {
  const here = durations.find((one) => one.from === from);
  const isWithin = here && durations.some((one) => liesWithin(tokens, here, one));
  return isWithin ? { from, to: here.to, part: { minutes: here.minutes }, of: null, isTold: true } : null;
}
