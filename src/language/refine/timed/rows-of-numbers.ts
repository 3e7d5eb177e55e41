import type { Draft, Duration } from '../../draft.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

/** Between services in a row, and between their numbers: nothing, or one or two of these. */
export const joins = /^([/,&+-]|and|then|plus|n)$/;
const minutesWord = /^(min|mins|minutes?|m|')$/;
const LONGEST = 120;

export interface Row {
  from: number;
  to: number;
  times: Duration[];
  /** Written with strokes, with their unit, or said to be in order: two of them are no day and no pair of levels. */
  isTold: boolean;
  hasStrokes: boolean;
}

/** Two or more numbers that may be minutes, with nothing but signs, "and" and their unit between them. */
export function rowsOfNumbers({ tokens, counts, strangers, mentions, durations }: Draft): Row[] {
  const taken = [
    ...counts,
    ...strangers,
    ...mentions,
    ...durations.filter(({ of }) => /all|timed|rest/.test(of)),
  ];
  const isFree = (from: number, to: number) => !taken.some((one) => one.from < to && from < one.to);
  const rows: Row[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const times: Duration[] = [];
    let at = start;
    let end = start;
    let units = 0;
    for (;;) {
      const number = readNumber(tokens, at);
      if (!number || number.value < fewestMinutes.told || number.value > LONGEST || !isFree(at, number.to))
        break;
      times.push({ from: at, to: number.to, minutes: number.value, of: 'service' });
      end = number.to;
      if (minutesWord.test(tokens[end]?.text ?? '')) {
        units++;
        end++;
      }
      at = end;
      // "Epley took 10 min, then 15 of VOR": told one after the other, and no row.
      if (tokens.slice(end, end + 2).some(({ text }) => text === 'then')) break;
      while (joins.test(tokens[at]?.text ?? '') && at < end + 2) at++;
    }
    // "TE 16, 16 min of NMR": the first is of what stands before it, and the last of what follows.
    if (tokens[end]?.text === 'of' && mentions.some((one) => one.to === start)) times.length = 0;
    if (times.length > 1) {
      const strokes = times.slice(1).every(({ from }) => tokens[from - 1]?.text === '/');
      const behind = tokens.slice(end, end + 2).map(({ text }) => text);
      rows.push({
        from: start,
        to: end,
        times,
        // "13 and 13. 97110 & 97140": nothing else opens a message with numbers.
        isTold: strokes || units > 0 || start === 0 || behind.includes('respectively'),
        hasStrokes: strokes && units === 0,
      });
    }
    start = Math.max(start, end - 1);
  }
  return rows;
}
