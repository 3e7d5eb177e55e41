import type { Duration } from '../../draft.ts';
import { isNumberWord, type NumberRead } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { clockGoesOn } from './clock/clock-goes-on.ts';
import { clockLines } from './clock/clock-lines.ts';
import { clockRange } from './clock/clock-range.ts';
import { withBoutsBefore } from './minutes/bouts-before.ts';
import { isRequired } from './minutes/is-required.ts';
import { notReached } from './minutes/not-reached.ts';
import { readBouts } from './minutes/read-bouts.ts';
import { readHours, readNoHours, readPartOfHour } from './minutes/read-hours.ts';
import { readLabelled, readMinutes, readSpanOfMinutes } from './minutes/read-minutes.ts';
import { readRepeated } from './minutes/read-repeated.ts';
import { isOfEach } from './scope/is-of-each.ts';
import { isWhole } from './scope/is-whole.ts';
import { readBareTotal } from './scope/read-bare-total.ts';
import { scopeOf } from './scope/scope-of.ts';

const begins = new Set('half quarter min mins minutes hour hr noon'.split(' '));
const articles = new Set(['an', 'a', 'another']);
/** An article begins a time only before a number or one of these: "an hour", "a full hour", "a quarter to ten". */
const behindArticle = new Set(
  'h hr hrs hour hours full whole solid more further extra additional quarter half'.split(' '),
);

/** No visit is longer, in minutes. */
const LONGEST_VISIT = 10 * 60;
/** Numbers from here on are codes; "1435" may be a time of day. */
const FIVE_DIGITS = 10_000;

/** Ways to write a time, each tried where the one before it found none. */
const notations: readonly ((tokens: readonly Token[], at: number) => NumberRead | null)[] = [
  clockRange,
  readSpanOfMinutes,
  readPartOfHour,
  readHours,
  readNoHours,
  readBouts,
  readRepeated,
  readMinutes,
  readLabelled,
  readBareTotal,
];

/**
 * Finds durations: "20 min", "20'", "fifteen minutes", "half an hour", "1 hr 45 min", "0:45", "two 10 min bouts",
 * "1:10-1:35", "15 min total", "45 total". Not: "8 minute rule", "3 patients per hour".
 *
 * @param isMeasured of each token whether it belongs to a number that was measured, and so to no time
 */
export function seeDurations(tokens: readonly Token[], isMeasured: readonly boolean[] = []): Duration[] {
  const seen: Duration[] = [];
  const log = clockLines(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const read =
      !isMeasured[at] && mayBegin(tokens, at)
        ? (log.get(at) ?? firstOf(tokens, at) ?? clockGoesOn(tokens, at, seen.at(-1)?.to ?? null))
        : null;
    if (!read) continue;
    const span = readSpanOfMinutes(tokens, at);
    if (isTimeThatPassed(tokens, at, read))
      seen.push({
        ...(span?.to === read.to ? { most: span.most } : {}),
        from: at,
        to: isLongBlock(tokens, read) ? read.to + 1 : read.to,
        minutes: notReached(tokens, at) ? read.value - 1 : read.value,
        of: scopeOf(tokens, at, read.to),
      });
    at = read.to - 1;
  }
  // Beside other times "less than 8 minutes" is no number that could be added to them.
  const known = seen.length > 1 ? seen.filter(({ from }) => notReached(tokens, from) !== 'below') : seen;
  return known.map((duration, at) =>
    isWhole(tokens, duration, known[at - 1])
      ? { ...duration, of: 'all' }
      : withBoutsBefore(tokens, duration, known),
  );
}

/** Spares most tokens the notations. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return false;
  if (token.kind === 'number') return Number(token.text) < FIVE_DIGITS;
  const next = articles.has(token.text) ? tokens[at + 1] : undefined;
  if (next !== undefined) return next.kind === 'number' || isNumberWord(next) || behindArticle.has(next.text);
  return isNumberWord(token) || begins.has(token.text);
}

function firstOf(tokens: readonly Token[], at: number): NumberRead | null {
  for (const read of notations) {
    const found = read(tokens, at);
    if (found) return found;
  }
  return null;
}

function isTimeThatPassed(tokens: readonly Token[], from: number, read: NumberRead): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const to = text(read.to) === '-' ? read.to + 1 : read.to;
  const before = text(from - 1);
  const ofCode = /^(codes?|services?|ones?)$/.test(text(text(to) === 'timed' ? to + 1 : to));
  const anyCode =
    /^(a|an|the|any|per|other|all|timed|by)$/.test(before) || (text(to) === 'timed' && read.value === 15);
  return (
    read.value > (notReached(tokens, from) ? 1 : 0) &&
    read.value <= LONGEST_VISIT &&
    !(
      tells(tokens[to], 'time-words/rule') &&
      !isNextSentence(tokens, to) &&
      !isAskedUnits(text(to), read.value) &&
      !areBlocks(tokens, from, to) &&
      !isLongBlock(tokens, read)
    ) &&
    !(ofCode && anyCode) &&
    !(before === 'in' && tells(tokens[from - 2], 'time-words/from-now')) &&
    !/^(per|every|ago)$/.test(before) &&
    (before !== 'each' || isOfEach(tokens, from, read.to)) &&
    text(to) !== 'ago' &&
    !isIntoVisit(tokens, from, to) &&
    !isRequired(tokens, from, read)
  );
}

/** "Left 10 minutes in, manual 9": when it was, and nothing that was done. */
const isIntoVisit = (tokens: readonly Token[], from: number, to: number): boolean =>
  tells(tokens[from - 1], 'time-words/broken-off') &&
  tokens[to]?.text === 'in' &&
  /^([,.;\n]|bc|because|so|and)$/.test(tokens[to + 1]?.text ?? '');

/** "The 2 hr block" of a program is a time. */
const isLongBlock = (tokens: readonly Token[], { value, to }: NumberRead): boolean =>
  value > 60 && tokens[to]?.text === 'block';

/** "Three 15 min blocks" were given, as often as said; a "15 min block" is a rule. */
const areBlocks = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^blocks?$/.test(tokens[to]?.text ?? '') && readBouts(tokens, from)?.to === to;

/** "Te 16 min units": no unit has so many, so that units are asked for. */
const isAskedUnits = (word: string, minutes: number): boolean =>
  word === 'units' && ![8, 15, 30, 60].includes(minutes);

/** "12 min. Units for each line please": what stands there begins anew, and is no rule of minutes. */
function isNextSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== '.') return false;
  const isAsked =
    tokens[at]?.text === 'units' && tokens.slice(at + 1, at + 5).some(({ text }) => text === '?');
  return isAsked || /^[A-Z]/.test(tokens[at]?.raw ?? '');
}
