import type { Day } from '../../core/visit.ts';
import { seeRelativeDate } from './relative-dates.ts';

/** The name of a month in its first letters, in any word. */
const monthNamed = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const months = monthNamed.source.split('|');

interface Form {
  pattern: RegExp;
  /** The order of its parts. */
  parts: (found: RegExpExecArray) => [year: string, month: string, day: string];
}

/** Written forms of a day by what a text must hold that has one. Every pattern is bounded. */
const written: readonly { sign: RegExp; forms: readonly Form[] }[] = [
  {
    sign: /\d-\d/,
    forms: [{ pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, parts: ([, y = '', m = '', d = '']) => [y, m, d] }],
  },
  {
    sign: /\d\/\d/,
    forms: [
      {
        pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/,
        parts: ([, m = '', d = '', y = '']) => [y, m, d],
      },
    ],
  },
  {
    sign: monthNamed,
    forms: [
      {
        pattern: /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i,
        parts: ([, m = '', d = '', y = '']) => [y, m, d],
      },
      {
        pattern: /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})\b/i,
        parts: ([, d = '', m = '', y = '']) => [y, m, d],
      },
      {
        // A month is a date of service where the words say so; elsewhere it may be that of an operation.
        pattern:
          /\b(?:dos|dates? of service|visits? (?:in|from|of)|claims? (?:in|from|of)|billed in|treated in):? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})\b/i,
        parts: ([, m = '', y = '']) => [y, m, '1'],
      },
    ],
  },
];

/** A year by itself: "the KX amount in 2024", "threshold 2027", "for January 2027", "in '23"; not "the modifier they made in 2025". */
const yearAlone =
  /(?<!\b(?:made|came|came out|started|began|new|added|changed|created|surgery|injured|accident|born|moved|retired|diagnosed|enrolled) )\b(?:in|for|of|during|since|year|threshold|cap|amount|amt|limit|kx) (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? (?:of )?)?(20[12]\d|'[12]\d)\b(?![-/]|\.\d| ?(?:min|dollars))/i;

/** A year told from that of asking, beside what has a figure each year: "the therapy cap next yr", "next year's KX amount". */
const yearBehindFigure =
  /(?<=\b(?:threshold|thresh|cap|amount|amt|limit|kx)s?(?: (?:be|for|in|of|the|going|to|starting)){0,3} )(?:next|coming|upcoming|last|previous|prior) (?:calendar )?(?:year|yr)\b/i;
const yearBeforeFigure =
  /\b(?:next|coming|upcoming|last|previous|prior) (?:calendar )?(?:year|yr)(?=(?:'?s)?(?: \w{1,20}){0,2} (?:threshold|thresh|cap|amount|amt|limit|kx)s?\b)/i;

/** What both ways to tell a year hold: the first looks back from every place of a text, and most hold no such word. */
const namesYear = / (?:year|yr)/i;

/** A day that the text names, and where it stands in it. */
export interface DaySeen {
  day: Day;
  from: number;
  to: number;
}

/**
 * Finds the date of service: `2023-05-01`, `5/1/23` (month first, as in the US), "May 1 2023", "1 May 2023", "DOS May 2023" (its first day); and where the
 * day of asking is known, days told from it: "yesterday", "last Tuesday", "on the 3rd", "dos 11/20". A year by itself is
 * its first day.
 *
 * @param text normalized
 * @param today the day of asking, or null where it is not known
 */
export function seeDate(text: string, today: Day | null = null): DaySeen | null {
  return (
    seeWritten(text) ??
    (today === null ? null : (seeRelativeDate(text, today) ?? seeYearTold(text, today))) ??
    seeYear(text, today)
  );
}

function seeWritten(text: string): DaySeen | null {
  for (const { sign, forms } of written) {
    if (!sign.test(text)) continue;
    for (const { pattern, parts } of forms) {
      const found = pattern.exec(text);
      const day = found && toDay(...parts(found));
      if (found && day) return { day, from: found.index, to: found.index + found[0].length };
    }
  }
  return null;
}

/** The first day of the year before or after that of asking, where its figure is asked for. */
function seeYearTold(text: string, today: Day): DaySeen | null {
  const found = namesYear.test(text) ? (yearBehindFigure.exec(text) ?? yearBeforeFigure.exec(text)) : null;
  if (!found) return null;
  const [all] = found;
  const isPast = /^(?:last|pr)/i.test(all);
  const year = Number(today.slice(0, 4)) + (isPast ? -1 : 1);
  return { day: `${year}-01-01`, from: found.index, to: found.index + all.length };
}

/** What holds for a year is asked of its first day; of this year, of today. */
function seeYear(text: string, today: Day | null): DaySeen | null {
  if (!text.includes(' 20') && !text.includes(" '")) return null;
  const found = yearAlone.exec(text);
  const [all = '', told = ''] = found ?? [];
  const year = told.replace("'", '20');
  if (!found || today?.startsWith(year)) return null;
  const from = found.index + all.length - told.length;
  return { day: `${year}-01-01`, from, to: from + told.length };
}

function toDay(year: string, month: string, day: string): Day | null {
  const named = months.indexOf(month.toLowerCase()) + 1;
  const [y, m, d] = [Number(year.length === 2 ? `20${year}` : year), named || Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}
