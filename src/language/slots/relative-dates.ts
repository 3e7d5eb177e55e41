import type { Day } from '../../core/visit.ts';
import type { DaySeen } from './dates.ts';

const DAY = 24 * 60 * 60 * 1000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const short = weekdays.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** "May" is a verb as well: "97110 may 15 be billed", so it takes an ordinal. */
const monthNames = months
  .filter((name) => name !== 'may')
  .map((name) => `${name}|${name.slice(0, 3)}`)
  .join('|');
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Words after which a day can only be the day of the visit. */
const ofVisit = 'dos|date of service|seen|saw|treated|came in|came|visit|did|was|billed|from|had|dated';

/** A way to tell a day from today. */
interface Form {
  /** What a text must hold for the pattern to match: most texts are spared it. */
  sign: RegExp;
  pattern: RegExp;
  daysAgo(found: RegExpExecArray, today: Date): number | null;
}

/** Ways to tell a day from today, the surest first. Every pattern is bounded. */
const forms: Form[] = [
  { sign: /yesterday/i, pattern: /\bday before yesterday\b/i, daysAgo: () => 2 },
  { sign: /yesterday|last night/i, pattern: /\b(?:yesterday|last night)\b/i, daysAgo: () => 1 },
  {
    sign: /ago/i,
    pattern: /\b(\d{1,2}|one|two|three|four|five|six|seven) days? ago\b/i,
    daysAgo: ([, said = '']) => (/\d/.test(said) ? Number(said) : numbers.indexOf(said.toLowerCase())),
  },
  { sign: /ago/i, pattern: /\b(?:a|one|1) week ago(?: today)?\b/i, daysAgo: () => 7 },
  {
    sign: /[lp]ast/i,
    pattern: new RegExp(`\\b(?:last|this past|past) (${short})\\b`, 'i'),
    daysAgo: ([, name = ''], today) => sinceWeekday(name, today) || 7,
  },
  {
    sign: /on /i,
    // What stands between is no part of the day.
    pattern: new RegExp(`(?<=\\b(?:${ofVisit})\\b[^.\\n]{0,30}\\bon )(${short})\\b`, 'i'),
    daysAgo: ([, name = ''], today) => sinceWeekday(name, today),
  },
  {
    sign: /on the /i,
    pattern: /\bon the (\d{1,2})(?:st|nd|rd|th)\b/i,
    daysAgo: ([, day = ''], today) => sinceDayOfMonth(Number(day), today),
  },
  {
    sign: new RegExp(months.map((name) => name.slice(0, 3)).join('|'), 'i'),
    pattern: new RegExp(
      `\\b(${monthNames}|sept|may(?= \\d{1,2}(?:st|nd|rd|th)))\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:min|x|unit|:))`,
      'i',
    ),
    daysAgo: ([, month = '', day = ''], today) => sinceDayOfYear(monthOf(month), Number(day), today),
  },
  {
    sign: /\//,
    pattern: new RegExp(`\\b(?:${ofVisit}|on)[ :]{1,2}(\\d{1,2})/(\\d{1,2})\\b(?!/)`, 'i'),
    daysAgo: ([, month = '', day = ''], today) => sinceDayOfYear(Number(month) - 1, Number(day), today),
  },
];

/** What any of the ways holds: one look spares most texts all of them. */
const anySign = new RegExp(forms.map(({ sign }) => sign.source).join('|'), 'i');

/**
 * Finds a day that is told from the day of asking: "yesterday", "3 days ago", "last Tuesday", "on the 3rd", "Nov 3",
 * "dos 11/20". Visits lie in the past: of the days it may be, the last one counts.
 *
 * @example seeRelativeDate('97110 on the 3rd', '2026-11-23')?.day // "2026-11-03"
 */
export function seeRelativeDate(text: string, today: Day): DaySeen | null {
  if (!anySign.test(text)) return null;
  for (const { sign, pattern, daysAgo } of forms) {
    const found = sign.test(text) ? pattern.exec(text) : null;
    if (!found) continue;
    const now = new Date(`${today}T00:00:00Z`);
    const ago = daysAgo(found, now);
    if (ago !== null && ago >= 0 && ago < 367)
      return { day: day(now.getTime() - ago * DAY), from: found.index, to: found.index + found[0].length };
  }
  return null;
}

function day(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
}

function sinceWeekday(name: string, today: Date): number {
  const said = weekdays.findIndex((weekday) => weekday.startsWith(name.toLowerCase().slice(0, 3)));
  return (today.getUTCDay() - said + 7) % 7;
}

/** "On the 3rd": of this month, else of the one before. */
function sinceDayOfMonth(said: number, today: Date): number | null {
  for (let ago = 0; ago < 62; ago++)
    if (new Date(today.getTime() - ago * DAY).getUTCDate() === said) return ago;
  return null;
}

function sinceDayOfYear(month: number, said: number, today: Date): number | null {
  for (const year of [today.getUTCFullYear(), today.getUTCFullYear() - 1]) {
    const date = new Date(Date.UTC(year, month, said));
    if (date.getUTCMonth() !== month || date.getUTCDate() !== said) continue;
    if (date <= today) return Math.round((today.getTime() - date.getTime()) / DAY);
  }
  return null;
}
