import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';

export interface Clock {
  /** Minutes since midnight or noon, whichever: only the difference is used. */
  minutes: number;
  to: number;
  /** Written with its minutes, so that it can only be a time of day: "9:00", "0910", "nine thirty". */
  exact: boolean;
}

/** In minutes. */
export const HALF_DAY = 12 * 60;

/** Minutes from one time of day to the next that a clock shows, past noon as well. */
export const stretch = (start: number, end: number): number =>
  (((end - start) % HALF_DAY) + HALF_DAY) % HALF_DAY;

/** A time of day in figures or in words: "9", "9:05", "0910", "two fifteen". */
export function readClock(tokens: readonly Token[], at: number): Clock | null {
  const read = digits(tokens, at) ?? together(tokens, at) ?? words(tokens, at);
  return read && { ...read, to: behindHalf(tokens, read.to) };
}

/** "9", "9:05". */
function digits(tokens: readonly Token[], at: number): Clock | null {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.text) || Number(hour.text) > 23) return null;
  // "ROM 0-110": no day has such an hour without its minutes.
  if (hour.text === '0' && tokens[at + 1]?.text !== ':') return null;
  if (tokens[at + 1]?.text !== ':') return { minutes: ofDay(Number(hour.text), 0), to: at + 1, exact: false };
  const after = tokens[at + 2];
  if (!after || !/^[0-5]\d$/.test(after.text)) return null;
  return { minutes: ofDay(Number(hour.text), Number(after.text)), to: at + 3, exact: true };
}

/** "0910", "1435", "930"; not a year. */
function together(tokens: readonly Token[], at: number): Clock | null {
  const found = /^([01]?\d|2[0-3])([0-5]\d)$/.exec(
    tokens[at]?.kind === 'number' ? (tokens[at]?.text ?? '') : '',
  );
  if (!found || /^(19|20)\d\d$/.test(found[0])) return null;
  return { minutes: ofDay(Number(found[1]), Number(found[2])), to: at + 1, exact: true };
}

/** "two fifteen", "nine"; not "two ten minute bouts". */
function words(tokens: readonly Token[], at: number): Clock | null {
  if (tokens[at]?.text === 'noon') return { minutes: ofDay(12, 0), to: at + 1, exact: false };
  const hour = tokens[at]?.kind === 'word' ? readNumber(tokens, at) : null;
  if (!hour || hour.value < 1 || hour.value > 12) return null;
  const minutes = tokens[hour.to]?.kind === 'word' ? readNumber(tokens, hour.to) : null;
  if (!minutes || minutes.value < 10 || minutes.value > 59)
    return { minutes: ofDay(hour.value, 0), to: hour.to, exact: false };
  if (/^(min|mins|minute|minutes|-)$/.test(tokens[minutes.to]?.text ?? '')) return null;
  return { minutes: ofDay(hour.value, minutes.value), to: minutes.to, exact: true };
}

/** "2:05p", "2:05 pm". */
function behindHalf(tokens: readonly Token[], at: number): number {
  return /^([ap]m?)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** Minutes of the day. */
export function ofDay(hour: number, minutes: number): number {
  return (hour % 12) * 60 + minutes;
}
