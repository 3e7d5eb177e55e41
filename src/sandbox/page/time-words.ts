const language = 'en-US';

/** The moment a `ts` names. @example momentOf('1764000000.000100').getTime() // 1764000000000 */
export function momentOf(ts: string): Date {
  return new Date(Math.floor(Number(ts)) * 1000);
}

/** `10:42 AM`, in the reader's time zone. */
export function timeOfDay(moment: Date): string {
  return moment.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
}

/** `Today`, `Yesterday`, or `Monday, November 23` (with the year where it is not this one). */
export function dayOf(moment: Date, now = new Date()): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (moment.toDateString() === now.toDateString()) return 'Today';
  if (moment.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return moment.toLocaleDateString(language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
}

/** `Monday, November 23, 2026 at 10:42 AM`: what the short time stands for. */
export function wholeMoment(moment: Date): string {
  return moment.toLocaleString(language, { dateStyle: 'full', timeStyle: 'short' });
}

/**
 * Fills the tokens of Slack's `<!date^…>`; an unknown token stays as written.
 * @example fillDate('{date_short}', new Date(0)) // 'Jan 1, 1970' in UTC
 */
export function fillDate(pattern: string, moment: Date): string {
  const date = (options: Intl.DateTimeFormatOptions) => moment.toLocaleDateString(language, options);
  const relative = (otherwise: string) => {
    const day = dayOf(moment);
    return day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : otherwise;
  };
  const plain = date({ month: 'long', day: 'numeric', year: 'numeric' });
  const short = date({ month: 'short', day: 'numeric', year: 'numeric' });
  const long = date({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  const words: Record<string, string> = {
    date_num: [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-'),
    date: plain,
    date_short: short,
    date_long: long,
    date_pretty: relative(plain),
    date_short_pretty: relative(short),
    date_long_pretty: relative(long),
    time: timeOfDay(moment),
    time_secs: moment.toLocaleTimeString(language),
  };
  return pattern.replace(/\{([a-z_]+)\}/g, (token, name: string) => words[name] ?? token);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
