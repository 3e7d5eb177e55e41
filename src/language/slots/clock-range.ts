import { type NumberRead, readNumber } from '../words/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { type SpokenClock, spokenClock } from './spoken-clock.ts';

export interface Clock {
  /** Minutes since midnight or noon, whichever: only the difference is used. */
  minutes: number;
  to: number;
  /** Written with its minutes, so that it can only be a time of day: "9:00", "0910", "nine thirty". */
  exact: boolean;
}

const HALF_DAY = 12 * 60;
/** Longest stretch that one service may take by the clock. */
export const LONGEST = 5 * 60;
/** Between two times of day: until the second. */
export const untilSign =
  /^(-|to|til|till|until|thru|through|end|ended|ending|out|finish|finished|done|stop|stopped|back|returned|left|departed)$/;

/**
 * Reads a stretch of clock time as its minutes: "1:10-1:35", "1:00 to 1:15", "2:05p to 2:50p", "9-9:30", "0910-0935",
 * "two fifteen to two forty", "12:50-1:10".
 */
export function clockRange(tokens: readonly Token[], at: number): NumberRead | null {
  const told = spokenRange(tokens, at);
  if (told) return told;
  const start = clock(tokens, at);
  if (!start) return null;
  const sign = untilAt(tokens, at, start);
  if (sign === null) return null;
  const behind = tokens[sign + 1]?.text === 'at' ? sign + 2 : sign + 1;
  const end = (start.exact ? spokenHour(tokens, behind) : null) ?? clock(tokens, behind);
  // "Arrived 2:05 left 2:50"; in "TE 15 left 10" it is a side.
  const bothExact = start.exact && end?.exact === true;
  const isOfDay = end !== null && saysHalf(tokens, sign + 1, end);
  if (!end || !(start.exact || end.exact || isOfDay) || (tokens[sign]?.text === 'left' && !bothExact))
    return null;
  const passed = stretch(start.minutes, end.minutes);
  return passed > 0 && passed <= LONGEST ? { value: passed, to: end.to } : null;
}

/** Minutes from one time of day to the next that a clock shows, past noon as well. */
export const stretch = (start: number, end: number): number =>
  (((end - start) % HALF_DAY) + HALF_DAY) % HALF_DAY;

const halves = /^(am|pm|a|p|noon|oclock)$/;
const partsOfDay = /^(morning|afternoon|evening)$/;

/** "8 to 11 this morning", "9-noon", "1 to 3 pm": the words behind the hours say that they are hours. */
function saysHalf(tokens: readonly Token[], from: number, { to }: Clock): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  return (
    tokens.slice(from + 1, to).some(({ text: word }) => halves.test(word)) ||
    text(from) === 'noon' ||
    text(to) === 'oclock' ||
    (/^(this|in|the|yesterday)$/.test(text(to)) &&
      tokens.slice(to, to + 3).some(({ text: word }) => partsOfDay.test(word)))
  );
}

/** "From quarter to ten until ten past", "quarter past nine to twenty to ten": one end at least says its hour. */
function spokenRange(tokens: readonly Token[], at: number): NumberRead | null {
  const start = spokenClock(tokens, at);
  if (start?.hour == null || !untilSign.test(tokens[start.to]?.text ?? '')) return null;
  const end = spokenClock(tokens, start.to + 1) ?? fullHour(tokens, start.to + 1);
  if (!end) return null;
  const round = end.hour === null ? 60 : HALF_DAY;
  const from = ofDay(start.hour, start.minute);
  const passed = (((ofDay(end.hour ?? 0, end.minute) - from) % round) + round) % round;
  return passed > 0 && passed <= LONGEST ? { value: passed, to: end.to } : null;
}

/** "2:50 to quarter past 3": the end as people say it, with its hour. */
function spokenHour(tokens: readonly Token[], at: number): Clock | null {
  const told = spokenClock(tokens, at);
  return told?.hour == null ? null : { minutes: ofDay(told.hour, told.minute), to: told.to, exact: true };
}

function fullHour(tokens: readonly Token[], at: number): SpokenClock | null {
  const read = clock(tokens, at);
  return read && { minute: read.minutes % 60, hour: Math.floor(read.minutes / 60), to: read.to };
}

/**
 * Reads a stretch that goes on from the one before: "9:10 US till 9:18, TE til 9:40" has 22 minutes of TE.
 *
 * @param last where the stretch before ends, a token behind its time of day
 */
export function clockGoesOn(tokens: readonly Token[], at: number, last: number | null): NumberRead | null {
  const before = tokens[at - 1]?.text ?? '';
  // "Sled push to 10:38": a time of day in figures.
  const isUpTo = before === 'to' && (tokens[at - 2]?.text === 'up' || tokens[at + 1]?.text === ':');
  if (last === null || !(isUpTo || /^(til|till|until|thru)$/.test(before))) return null;
  const end = exactTime(tokens, at);
  const start = [5, 4, 3, 2, 1].map((back) => exactTime(tokens, last - back)).find((one) => one?.to === last);
  if (!end || !start) return null;
  // "Half past" says no hour: the next such time is meant.
  const round = end.hour === null || start.hour === null ? 60 : HALF_DAY;
  const passed =
    (((ofDay(end.hour ?? 0, end.minute) - ofDay(start.hour ?? 0, start.minute)) % round) + round) % round;
  return passed > 0 && passed <= LONGEST ? { value: passed, to: end.to } : null;
}

/** A time of day told to the minute, in figures or as people say it. */
function exactTime(tokens: readonly Token[], at: number): SpokenClock | null {
  const told = spokenClock(tokens, at);
  if (told) return told;
  return clock(tokens, at)?.exact ? fullHour(tokens, at) : null;
}

/** Words that may stand inside a stretch whose both ends are times of day: "2:10 exercise til 2:34". */
const WITHIN = 4;
/** And where a word before the first says that something begins: "came in two ten, joint mobilization on the shoulder till two thirty". */
const WITHIN_TOLD = 12;
const beginsAt = /^(in|at|from|started|starting|began|arrived|came)$/;

/** The word or sign between the two times; what was done may stand before it. */
function untilAt(tokens: readonly Token[], from: number, start: Clock): number | null {
  const behind = tokens[start.to]?.text === ',' ? start.to + 1 : start.to;
  // "Clock in 9:05 clock out 9:50".
  const isClock = /^(clock|clocked|time|checked|timed|signed)$/.test(tokens[behind]?.text ?? '');
  const next = isClock && tokens[behind + 1]?.text === 'out' ? behind + 1 : behind;
  if (untilSign.test(tokens[next]?.text ?? '')) return next;
  if (!start.exact) return null;
  const isTold = beginsAt.test(tokens[from - 1]?.text ?? '');
  for (let at = start.to; at <= start.to + (isTold ? WITHIN_TOLD : WITHIN); at++) {
    if (/^(til|till|until|thru)$/.test(tokens[at]?.text ?? ''))
      return clock(tokens, at + 1)?.exact ? at : null;
    // "Started 1:00, 97110 until 1:20": a sign and a code are told between.
    const isBetween = isTold && /^([,.;\n]|\d{5})$/.test(tokens[at]?.text ?? '');
    if (tokens[at]?.kind !== 'word' && !isBetween) return null;
  }
  return null;
}

export function clock(tokens: readonly Token[], at: number): Clock | null {
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

function ofDay(hour: number, minutes: number): number {
  return (hour % 12) * 60 + minutes;
}
