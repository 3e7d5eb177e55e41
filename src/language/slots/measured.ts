import type { Count } from '../draft.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { clockRange } from './times/clock/clock-range.ts';
import { readClock } from './times/clock/read-clock.ts';
import { endOfQuarters } from './times/minutes/read-bouts.ts';

/** Steps of a scale; a greater number behind "and" may be anything. */
const STEPS = 5;
const joins = /^(and|or|to|-|\/|,|&)$/;
/** "Copay was 30". */
const link = /^(was|is|of|at|:|=|score|scored)$/;
/** What stands before one of these is a time. */
const time = /^(min|mins|mns|mn|minute|minutes|m|'|hour|hours|hr|hrs|h|am|pm|:|a|p)$/;

/**
 * Finds numbers that were measured or belong to a scale, and are no time of anything: "45 deg", "120#", "14 sec", "30s",
 * "went from 42 to 28", "grade three and four", "Berg 41", "copay was 30".
 *
 * @returns them as counts of something `measured`
 */
export function seeMeasured(tokens: readonly Token[]): Count[] {
  const found: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (number === null) continue;
    const to = endOfMeasure(tokens, at, number.to);
    const from = tells(tokens[at - 2], 'no-time/moved') && tokens[at - 1]?.text === 'from' ? at - 2 : at;
    if (to !== null) found.push({ from, to, number: number.value, noun: 'measured' });
    at = (to ?? number.to) - 1;
  }
  return found;
}

/** The place behind what was measured; null where the number may be anything. */
function endOfMeasure(tokens: readonly Token[], at: number, to: number): number | null {
  const text = (where: number) => tokens[where]?.text ?? '';
  const unit = text(to) === '-' ? to + 1 : to;
  // "120#"; in "#1 te 15 #2 mt 10" it numbers a list.
  // "150 ft x2 min A": with minimal assistance, twice.
  if (isAssistance(tokens, to)) return to + 2;
  const isSign =
    text(unit) === '#' &&
    (!tokens[unit]?.glued || (tokens[unit + 1]?.kind === 'number' && tokens[unit + 1]?.glued === true));
  if (
    tells(tokens[unit], 'no-time/unit') &&
    !isSign &&
    !(text(unit) === 'second' && tokens[at]?.kind === 'word')
  )
    return unit + 1;
  const score = scoreOutOf(tokens, to) ?? (isOfDay(tokens, at) ? (readClock(tokens, at)?.to ?? null) : null);
  if (score !== null) return score;
  // "Two more 15s" of a session with needles are quarter hours.
  const number = text(at - 1) === 'more' ? at - 1 : at;
  const areQuarters =
    /^(two|three|four|[2-6])$/.test(text(number - 1)) && endOfQuarters(tokens, number) !== null;
  if (text(to) === 's' && tokens[to]?.glued && tokens[at]?.kind === 'number' && !areQuarters) return to + 1;
  const named = link.test(text(at - 1)) ? at - 2 : at - 1;
  // "Exercises for flexion 15": what they are for, and their time.
  const isAim = [text(named - 1), text(named - 2), text(named - 3)].includes('for');
  if (tells(tokens[named], 'no-time/measured') && !isAim && !time.test(text(to)))
    return endOfScale(tokens, to);
  if (text(at - 1) !== 'from' || !/^(to|-)$/.test(text(to))) return null;
  const end = readNumber(tokens, to + 1);
  return end && !time.test(text(end.to)) && !areHours(tokens, at) ? end.to : null;
}

/** "Hip strength 4 out of 5": a step of a scale of five or of ten; "4 out of 5 visits" are visits. */
function scoreOutOf(tokens: readonly Token[], to: number): number | null {
  if (tokens[to]?.text !== 'out' || tokens[to + 1]?.text !== 'of') return null;
  const scale = tokens[to + 2]?.text ?? '';
  const behind = tokens[to + 3];
  const counts =
    time.test(behind?.text ?? '') ||
    /^(visits?|units?|days?|sessions?|sets?|weeks?)$/.test(behind?.text ?? '');
  return /^(5|10|five|ten)$/.test(scale) && !counts ? to + 3 : null;
}

/** "At two ten we did TE 20": a time of day in two words, and no stretch that goes on to another. */
function isOfDay(tokens: readonly Token[], at: number): boolean {
  const clock = tokens[at]?.kind === 'word' ? readClock(tokens, at) : null;
  const goesOn = /^(to|till|til|until|thru|through|-|x)$/;
  return (
    clock?.exact === true &&
    /^(at|around|arrived|came|started|starting|showed|begins?|began|appt|appointment|scheduled|since)$/.test(
      tokens[at - 1]?.text ?? '',
    ) &&
    !goesOn.test(tokens[clock.to]?.text ?? '') &&
    !tokens.slice(clock.to).some(({ text }) => /^(till|til|until|ended|finished|done)$/.test(text))
  );
}

/** "From 8 to 11 this morning", where no other number is told: beside a time of a service they are a score. */
const areHours = (tokens: readonly Token[], at: number): boolean =>
  clockRange(tokens, at) !== null &&
  tokens.filter(({ kind, text }) => kind === 'number' && text.length < 4).length === 2;

/** "Min A", "min assist": how much help was needed. "2 min a day" is a time. */
function isAssistance(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'min') return false;
  const help = tokens[at + 1];
  return (
    /^assist/.test(help?.text ?? '') ||
    (help?.raw === 'A' && !/^(word|number)$/.test(tokens[at + 2]?.kind ?? ''))
  );
}

/** "three and four": only a further step that no word of time follows. */
function endOfScale(tokens: readonly Token[], to: number): number {
  // "HR 80 before and 110 after": the same was measured twice.
  if (/^(before|pre|resting|initially)$/.test(tokens[to]?.text ?? '')) {
    const second = readNumber(
      tokens,
      /^(and|then|to|,|&|-)$/.test(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1,
    );
    if (second && /^(after|post|afterwards)$/.test(tokens[second.to]?.text ?? '')) return second.to + 1;
  }
  if (!joins.test(tokens[to]?.text ?? '')) return to;
  const next = readNumber(tokens, to + 1);
  const isRange = /^(to|-)$/.test(tokens[to]?.text ?? '');
  return next && (isRange || next.value <= STEPS) && !time.test(tokens[next.to]?.text ?? '') ? next.to : to;
}
