import type { Duration } from '../draft.ts';
import { type NumberRead, readNumber } from '../number-words.ts';
import type { Token } from '../tokens.ts';
import { clockRange } from './clock-range.ts';

const minuteWord = /^(min|mins|mns|minute|minutes|minuets|minuts|m|')$/;
const hourWord = /^(h|hr|hrs|hour|hours)$/;
/** Behind these the words speak of a rule or a code, not of time that passed: "15 minute code", "8 minute rule". */
const noTime =
  /^(rule|rules|coded|increment|increments|unit|units|block|blocks|minimum|threshold|timed|mark|late|early|away|drive|apart|old|before|minimum|notice)$/;
const totalWord = /^(total|altogether|combined|overall|tot)$/;
/** The length of the visit, of which the services are parts: "40 min session", "session 3:10-4:05". */
const visitWord = /^(session|sessions|appointment|appt|visit|slot|booked|scheduled)$/;

/** Longest time that a visit may take, in minutes: anything above is another number. */
const LONGEST_VISIT = 600;

/**
 * Finds durations: "20 min", "20'", "fifteen minutes", "half an hour", "1 hr 45 min", "two 10 min bouts",
 * "1:10-1:35", "15 min total". Not: "8 minute rule", "3 patients per hour".
 */
export function seeDurations(tokens: readonly Token[]): Duration[] {
  const seen: Duration[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read =
      clockRange(tokens, at) ??
      spanOfMinutes(tokens, at) ??
      fraction(tokens, at) ??
      hours(tokens, at) ??
      bouts(tokens, at) ??
      minutes(tokens, at);
    if (!read) continue;
    if (isTimeThatPassed(tokens, at, read))
      seen.push({ from: at, to: read.to, minutes: read.value, of: scope(tokens, at, read.to) });
    at = read.to - 1;
  }
  return seen;
}

function isTimeThatPassed(tokens: readonly Token[], from: number, read: NumberRead): boolean {
  const behind = tokens[tokens[read.to]?.text === '-' ? read.to + 1 : read.to]?.text ?? '';
  const before = tokens[from - 1]?.text ?? '';
  return (
    read.value > 0 &&
    read.value <= LONGEST_VISIT &&
    !noTime.test(behind) &&
    !(/^codes?$/.test(behind) && /^(a|an|the|any|per|other|all|timed|by)$/.test(before)) &&
    !/^(per|every|each|ago)$/.test(before) &&
    behind !== 'ago'
  );
}

/** "15 min total", "total of 45 minutes", "total time 40 min", "all together 50 min". */
function scope(tokens: readonly Token[], from: number, to: number): Duration['of'] {
  if (/^(each|apiece)$/.test(tokens[to]?.text ?? '')) return 'each';
  const around = [tokens[to], tokens[to + 1], tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  const [behind, further, ...before] = around.map((token) => token?.text ?? '');
  const near = totalWord.test(behind ?? '') || (behind === 'in' && totalWord.test(further ?? ''));
  const visit = visitWord.test(behind ?? '') || visitWord.test(before[0] ?? '');
  return near || visit || before.some((word) => totalWord.test(word)) ? 'all' : 'service';
}

function minutes(tokens: readonly Token[], at: number): NumberRead | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  const half = tokens
    .slice(number.to, number.to + 3)
    .map(({ text }) => text)
    .join('');
  if (half === '1/2') number.to += 3;
  let to = tokens[number.to]?.text === '-' ? number.to + 1 : number.to;
  if (
    /^(more|total|additional|extra|full|whole|timed|treatment|direct|further)$/.test(tokens[to]?.text ?? '')
  )
    to++;
  const word = tokens[to];
  if (!word || !minuteWord.test(word.text)) return null;
  if ((word.text === 'm' || word.text === "'") && !word.glued) return null;
  return {
    value: whole(number.value),
    to: tokens[to + 1]?.text === '.' && /^min/.test(word.text) && tokens[to + 1]?.glued ? to + 2 : to + 1,
  };
}

/** "22-25 minutes", "seven to 10 minutes": the lower end, which is sure to have passed. */
function spanOfMinutes(tokens: readonly Token[], at: number): NumberRead | null {
  const low = readNumber(tokens, at);
  if (!low || !/^(-|to|or)$/.test(tokens[low.to]?.text ?? '')) return null;
  const high = minutes(tokens, low.to + 1);
  return high && high.value > low.value ? { value: whole(low.value), to: high.to } : null;
}

/** "two 10 min bouts", "2 x 10 min", "10 min x 2". */
function bouts(tokens: readonly Token[], at: number): NumberRead | null {
  const times = readNumber(tokens, at);
  if (!times || times.value < 2 || times.value > 6) return null;
  const sign = /^(x|\*)$/.test(tokens[times.to]?.text ?? '');
  const each = minutes(tokens, sign ? times.to + 1 : times.to);
  return each ? { value: times.value * each.value, to: each.to } : null;
}

/** "1 hr 45 min", "2 hrs", "1.5 hours", "an hour and a half". */
function hours(tokens: readonly Token[], at: number): NumberRead | null {
  const one = /^(an|a|one)$/.test(tokens[at]?.text ?? '') && hourWord.test(tokens[at + 1]?.text ?? '');
  const number = one ? { value: 1, to: at + 1 } : readNumber(tokens, at);
  const word = number && tokens[tokens[number.to]?.text === '-' ? number.to + 1 : number.to];
  if (!number || !word || !hourWord.test(word.text)) return null;
  if (word.text === 'h' && !word.glued) return null;
  const end = tokens[number.to]?.text === '-' ? number.to + 2 : number.to + 1;
  const half = tokens
    .slice(end, end + 3)
    .map((token) => token.text)
    .join(' ');
  if (half === 'and a half') return { value: whole(number.value * 60) + 30, to: end + 3 };
  const rest = minutes(tokens, /^(and|,)$/.test(tokens[end]?.text ?? '') ? end + 1 : end) ?? null;
  if (rest && rest.value < 60) return { value: whole(number.value * 60) + rest.value, to: rest.to };
  return { value: whole(number.value * 60), to: end };
}

/** Parts of an hour, in minutes. */
const fractions = new Map([
  ['half', 30],
  ['quarter', 15],
  ['1/2', 30],
  ['1/4', 15],
  ['3/4', 45],
]);

/** "half an hour", "1/2 hour", "3/4 hr", "a quarter of an hour", "three quarters of an hour". */
function fraction(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at]?.text ?? '';
  const three = word === 'three' && /^quarters?$/.test(tokens[at + 1]?.text ?? '');
  const slashed =
    tokens[at + 1]?.text === '/' ? fractions.get(`${word}/${tokens[at + 2]?.text ?? ''}`) : undefined;
  const value = slashed ?? (three ? 45 : fractions.get(word));
  if (value === undefined) return null;
  let to = slashed ? at + 3 : three ? at + 2 : at + 1;
  while (/^(of|an|a|-)$/.test(tokens[to]?.text ?? '')) to++;
  return hourWord.test(tokens[to]?.text ?? '') ? { value, to: to + 1 } : null;
}

/** Whole minutes only: what is over is not counted, never rounded up. */
function whole(value: number): number {
  return Math.floor(value);
}
