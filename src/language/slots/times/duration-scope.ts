import type { Duration } from '../../draft.ts';
import { readNumber } from '../../words/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { isFirstOfList } from './is-first-of-list.ts';
import { isOfEach } from './is-of-each.ts';
import { isRest } from './is-rest.ts';
import { isStay } from './stay.ts';

const halfDay = /^(am|pm|morning|afternoon|evening)$/;
const eachWord = /^(each|apiece|ea)$/;
const partWord = /^(region|area|limb)$/;
/** A bare number below this beside "total" counts something else: units, visits. */
export const FEWEST = 8;
export const MOST = 240;

/**
 * Says what a time covers: one service, each of several, all together ("15 min total", "40 min session"), the timed
 * services together ("38 timed minutes"), or a rest, which counts for nothing.
 */
export function scopeOf(tokens: readonly Token[], from: number, to: number): Duration['of'] {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (/^(per|a)$/.test(text(to)) && (tells(tokens[to + 1], 'time-words/side') || partWord.test(text(to + 1))))
    return 'each';
  if (isOfEach(tokens, from, to)) return 'each';
  if (eachWord.test(text(to)) || (/^(for|on|of|per)$/.test(text(to)) && /^(each|both)$/.test(text(to + 1))))
    return 'each';
  if (isRest(tokens, from, to)) return 'rest';
  if (isTimed(tokens, from, to)) return 'timed';
  if (isRestOf(tokens, from)) return 'all';
  const near =
    (text(from - 1) === 'all' && text(from - 2) === 'in') ||
    (tells(tokens[to], 'time-words/total') && !totalsNext(tokens, to)) ||
    tells(tokens[behindOneOnOne(tokens, to)], 'time-words/total') ||
    (text(to) === 'in' && /^(all|total)$/.test(text(to + 1)));
  // "AM session 20 TE, PM session another 20": a session that is one of the day's is not the visit.
  const ofDay = halfDay.test(text(from - 2));
  const visit =
    tells(tokens[to], 'time-words/visit') ||
    isLengthOfVisit(tokens, from) ||
    // "65 minutes on the wall clock but only 40 was treatment".
    (text(to) === 'on' && text(to + 1) === 'the' && /^(wall|clock)$/.test(text(to + 2))) ||
    // "45 min tx: manual 15, …" holds what is told behind it.
    (/^(tx|treatment)$/.test(text(to)) && /^[:.;,(\n]$/.test(text(to + 1))) ||
    // "Splint training first visit 15 min" says which visit it was.
    (tells(tokens[from - 1], 'time-words/visit') &&
      !ofDay &&
      !/^(first|1st|initial|new|second|2nd|next|last)$/.test(text(from - 2)));
  return near ||
    visit ||
    isStay(tokens, { from, to }) ||
    (isBehindTotal(tokens, from) && !isFirstOfList(tokens, to)) ||
    isLabelledTime(tokens, from)
    ? 'all'
    : 'service';
}

/** "65 min one on one altogether": where the words of company end. */
function behindOneOnOne(tokens: readonly Token[], to: number): number {
  let at = to;
  while (/^(one|on|1|to|-)$/.test(tokens[at]?.text ?? '') && at < to + 5) at++;
  return at > to + 2 ? at : -1;
}

/** "The guy's visit was 50 minutes", "session lasted about 45". */
export function isLengthOfVisit(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Booked for 60", "scheduled 45".
  const planned = text(from - 1) === 'for' ? from - 2 : from - 1;
  if (/^(booked|scheduled)$/.test(text(planned))) return true;
  const verb = /^(about|like|around|roughly|only|a|for)$/.test(text(from - 1)) ? from - 2 : from - 1;
  return (
    /^(was|is|lasted|ran|took|says|said)$/.test(text(verb)) &&
    /^(session|appointment|appt|visit|schedule|slot)$/.test(text(verb - 1)) &&
    !/^(first|1st|initial|new|second|2nd|next|last)$/.test(text(verb - 2))
  );
}

/** "Rows 3x10, bike 6'. Time 25'": the time that a note closes with is that of all of it. */
export function isLabelledTime(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const label = /^[:=]$/.test(text(from - 1)) ? from - 2 : from - 1;
  const before = /^(tx|treatment|total|session)$/.test(text(label - 1)) ? label - 2 : label - 1;
  return text(label) === 'time' && /^[.;\n]$/.test(text(before));
}

/** "Total tx time: 45", "total of 50"; in "50 min total: 20 ther ex" the total is said of what stands before it. */
export function isBehindTotal(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  let before = from - 1;
  while (tells(tokens[before], 'time-words/of-total') && before > from - 5) before--;
  // "65 min one on one altogether: 40 ther ex".
  let last = before - 1;
  while (/^(one|on|1|to|-|direct|contact|treatment|in)$/.test(text(last)) && last > before - 7) last--;
  const isWord = /^(min|mins|minutes?|hours?|hrs?|')$/.test(text(last));
  const taken = tokens[before - 1]?.kind === 'number' || isWord;
  return tells(tokens[before], 'time-words/total') && (!taken || totalsNext(tokens, before));
}

/** "… total 54. 4 units or 3": what is asked behind tells no time. */
const asksUnits = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to).some(({ text }) => /^units?$/.test(text));

/** "NMR 15 total 45": the sum stands behind its word, and ends what was told. */
function totalsNext(tokens: readonly Token[], total: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "TA 15 total timed 53 minutes medicare".
  const behind = text(total + 1) === 'timed' ? total + 2 : total + 1;
  const from = /^([:=]|is|was|of)$/.test(text(behind)) ? behind + 1 : behind;
  const number = readNumber(tokens, from);
  if (number === null) return false;
  const unit = /^(min|mins|minutes?)$/.test(text(number.to)) ? number.to + 1 : number.to;
  // "Ther ex 16 total 54 min timed".
  const to = text(unit) === 'timed' ? unit + 1 : unit;
  return (
    (behind > total + 1 || /^([.;!?\n]|)$/.test(text(to))) &&
    (asksUnits(tokens, to) || !tokens.slice(to).some(({ kind }) => kind === 'number'))
  );
}

/** "The rest of 45", "out of the 45 min": the time that something is a part of. */
export function isRestOf(tokens: readonly Token[], from: number): boolean {
  const of = /^(the|those|that|a|his|her)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  // "Out of 30, 10 was manual"; "pain 4 out of 10" is a score.
  const isOut =
    tokens[of]?.text === 'of' &&
    tokens[of - 1]?.text === 'out' &&
    /^([,.;:\n]|)$/.test(tokens[of - 2]?.text ?? '');
  return (
    isOut ||
    (tokens[of]?.text === 'of' &&
      /^(rest|remainder|balance|half|third|quarter)$/.test(tokens[of - 1]?.text ?? ''))
  );
}

/** "38 min timed", "timed minutes: 38"; not "a 15 minute timed code". */
export function isTimed(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Total tx time: 47 min. Timed: 39": the next line of a form.
  const isNext = /^[:=]$/.test(text(to + 1)) || text(to - 1) === '.';
  if ((text(to) === 'timed' && !isNext) || tokens.slice(from, to).some((token) => token.text === 'timed'))
    return true;
  let before = from - 1;
  while (
    (tells(tokens[before], 'time-words/of-total') || tells(tokens[before], 'time-words/total')) &&
    before > from - 5
  )
    before--;
  // "41 min total timed: 26 act, 15 ex" says it of the time before.
  const last = tells(tokens[before - 1], 'time-words/total') ? before - 2 : before - 1;
  const isTaken = /^(min|mins|minutes?|')$/.test(text(last)) && tokens[last - 1]?.kind === 'number';
  return text(before) === 'timed' && !isTaken;
}
