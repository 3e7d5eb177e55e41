import type { Draft } from '../../../draft.ts';
import { readClock } from '../../../slots/times/clock/read-clock.ts';
import type { Quantity } from './parts-told.ts';

/** "TE 8:00-8:40, another patient from 8:20 to 8:30": a stretch of the day within another one is a part of it; null for any other time. */
export function partByClock({ tokens, durations }: Draft, from: number): Quantity | null {
  const here = durations.find((one) => one.from === from);
  const begin = here && readClock(tokens, from);
  if (!here || !begin?.exact) return null;
  const isWithin = durations.some((one) => {
    const start = one === here ? null : readClock(tokens, one.from);
    const passed = start?.exact ? begin.minutes - start.minutes : -1;
    return passed >= 0 && passed + here.minutes <= one.minutes && here.minutes < one.minutes;
  });
  return isWithin ? { from, to: here.to, part: { minutes: here.minutes }, of: null, isTold: true } : null;
}
