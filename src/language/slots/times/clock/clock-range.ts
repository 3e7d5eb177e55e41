import type { NumberRead } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { type Clock, HALF_DAY, ofDay, readClock, stretch } from './read-clock.ts';
import { type SpokenClock, spokenClock } from './spoken-clock.ts';

/** Longest stretch that one service may take by the clock. */
export const LONGEST = 5 * 60;

/**
 * Reads a stretch of clock time as its minutes: "1:10-1:35", "1:00 to 1:15", "2:05p to 2:50p", "9-9:30", "0910-0935",
 * "two fifteen to two forty", "12:50-1:10".
 */
export function clockRange(tokens: readonly Token[], at: number): NumberRead | null {
  const told = spokenRange(tokens, at);
  if (told) return told;
  const start = readClock(tokens, at);
  if (!start || isSomebody(tokens, at)) return null;
  const sign = untilAt(tokens, at, start);
  if (sign === null) return null;
  const behind = behindPlace(tokens, sign);
  const end = (start.exact ? spokenHour(tokens, behind) : null) ?? readClock(tokens, behind);
  // "Arrived 2:05 left 2:50"; in "TE 15 left 10" it is a side.
  const bothExact = start.exact && end?.exact === true;
  const isOfDay = (end !== null && saysHalf(tokens, sign + 1, end)) || isStayed(tokens, at);
  if (!end || !(start.exact || end.exact || isOfDay) || (tokens[sign]?.text === 'left' && !bothExact))
    return null;
  const passed = stretch(start.minutes, end.minutes);
  return passed > 0 && passed <= LONGEST ? { value: passed, to: end.to } : null;
}

/** "Mrs K was here 10-11", "in from 10 to 11": how long somebody stayed is told in hours. */
function isStayed(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 1]?.text === 'from' ? at - 2 : at - 1;
  const place = tokens[from]?.text ?? '';
  const before = tokens[from - 1]?.text ?? '';
  if (place === 'in' && from === at - 1) return false;
  // "Pain there 4-6", "hurts here 3-4/10", "lives here 9-10 months".
  const isSomebody = /^(was|were|is|been|[,.;:\n(]|)$/.test(before);
  const isOther = tokens
    .slice(at, at + 5)
    .some(({ text }) => /^(days?|weeks?|months?|years?|times?|\/|for)$/.test(text));
  return /^(here|there|in)$/.test(place) && isSomebody && !isOther;
}

/** "Kept one until 2:00": one of several, and no hour. */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'one' &&
  /^(kept|the|this|other|only|last|another|just)$/.test(tokens[at - 1]?.text ?? '');

const place =
  /^(of|with|in|from|at|the|time|:|around|about|pool|water|gym|room|clinic|building|him|her|them)$/;
const FEW = 4;

/** The token of the second hour. */
function behindPlace(tokens: readonly Token[], sign: number): number {
  let at = tokens[sign + 1]?.text === 'at' ? sign + 2 : sign + 1;
  if (!tells(tokens[sign], 'time-words/ends-in')) return at;
  while (place.test(tokens[at]?.text ?? '') && at <= sign + FEW) at++;
  return at;
}

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
  if (start?.hour == null || !tells(tokens[start.to], 'time-words/until')) return null;
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

export function fullHour(tokens: readonly Token[], at: number): SpokenClock | null {
  const read = readClock(tokens, at);
  return read && { minute: read.minutes % 60, hour: Math.floor(read.minutes / 60), to: read.to };
}

/** Words that may stand inside a stretch whose both ends are times of day: "2:10 exercise til 2:34". */
const WITHIN = 4;
/** And where a word before the first says that something begins: "came in two ten, joint mobilization on the shoulder till two thirty". */
const WITHIN_TOLD = 12;

/** The word or sign between the two times; what was done may stand before it. */
function untilAt(tokens: readonly Token[], from: number, start: Clock): number | null {
  const behind = /^(,|and)$/.test(tokens[start.to]?.text ?? '') ? start.to + 1 : start.to;
  // "Clock in 9:05 clock out 9:50".
  const isClock = /^(clock|clocked|time|checked|timed|signed)$/.test(tokens[behind]?.text ?? '');
  const next = isClock && tokens[behind + 1]?.text === 'out' ? behind + 1 : behind;
  if (tells(tokens[next], 'time-words/until')) return next;
  if (!start.exact) return null;
  const isTold = tells(tokens[from - 1], 'time-words/begins');
  for (let at = start.to; at <= start.to + (isTold ? WITHIN_TOLD : WITHIN); at++) {
    if (/^(til|till|until|thru)$/.test(tokens[at]?.text ?? ''))
      return readClock(tokens, at + 1)?.exact ? at : null;
    // "Started 1:00, 97110 until 1:20": a sign and a code are told between.
    const isBetween = isTold && /^([,.;\n]|\d{5})$/.test(tokens[at]?.text ?? '');
    if (tokens[at]?.kind !== 'word' && !isBetween) return null;
  }
  return null;
}
