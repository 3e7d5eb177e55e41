import type { Monthly } from '../../count.ts';
import type { Allocation } from '../../visit.ts';
import type { ClockTime } from './clock-time.ts';

/**
 * Minutes of a calendar month: a code for a short month, one for the first full period, one for each further full
 * period. No midpoint.
 *
 * @param code the code of the first full period
 * @example // 98980: first 20, each 20, short from 10
 * countMonth('98980', clock, { minutes: 19, … }) // [{ '98979': 1, '98980': 0 }]
 * @example
 * countMonth('98980', clock, { minutes: 59, … }) // [{ '98980': 1, '98981': 1 }]
 */
export function countMonth(
  code: string,
  clock: Monthly,
  { minutes, named, isValid }: ClockTime,
): Allocation[] {
  const full = minutes >= clock.first ? 1 : 0;
  const units: Allocation = {
    [clock.short.code]: full === 0 && minutes >= clock.short.from && isValid(clock.short.code) ? 1 : 0,
    [code]: full,
    [clock.further]: full === 0 ? 0 : Math.floor((minutes - clock.first) / clock.each),
  };
  return [Object.fromEntries(Object.entries(units).filter(([c, n]) => n > 0 || named.includes(c)))];
}
