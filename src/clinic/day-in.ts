import type { Day } from '../core/visit.ts';

/** One calendar a zone: making one costs more than an answer. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of the calendar in a time zone, `YYYY-MM-DD`: the date of service where somebody there names none.
 *
 * @param zone as the tz database names it; null, or a name that this system does not know: where this process runs
 * @example dayIn('America/Los_Angeles', new Date('2026-11-23T04:00:00Z')) // '2026-11-22'
 */
export function dayIn(zone: string | null, now: Date): Day {
  const minute = Math.floor(now.getTime() / 60_000);
  const last = days.get(zone ?? '');
  if (last?.minute === minute) return last.day;
  const day = calendarOf(zone ?? '').format(now);
  days.set(zone ?? '', { minute, day });
  return day;
}

/** The day that was read last in each zone: no day begins within a minute. */
const days = new Map<string, { minute: number; day: Day }>();

function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone);
  if (known !== undefined) return known;
  const calendar = makeCalendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

/** Sweden writes its dates as the rules do. */
function makeCalendar(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', zone === '' ? parts : { ...parts, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('sv-SE', parts);
  }
}
