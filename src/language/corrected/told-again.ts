import { type Draft, seen } from '../draft.ts';
import { fewestMinutes } from '../words/numbers/fewest-minutes.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { tells } from '../words/word-lists.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import { type Edit, isTimed, type Thing, whole } from './thing.ts';
import type { Turn } from './turns-of.ts';

/** No service is told again with more. */
const MOST = 180;
const isMinute = /^(min|mins|minutes?)$/;
const ends = /^[.;\n?!]$/;
/** Before the words by which it is told again. */
const opens = /^([-,.;:)(\n?!*]|\d{1,3}|min|mins|minutes?|\d{5}|)$/;

/**
 * Puts the time that a service is told to have had in the place of the one told before: "TE 20 MT 15. oh the TE was 25", "i meant 25 for
 * the TE". That it is a correction is said by the words before it, by those between it and its time, or by the first time, denied behind
 * it; without such a word it is one more bout. Null where no service is told again so.
 */
export function toldAgain(draft: Draft, turns: readonly Turn[], things: readonly Thing[]): Edit[] | null {
  const services = things.filter(
    ({ kind, codes, evaluates }) => kind === 'service' && codes !== '' && !evaluates,
  );
  for (const again of services) {
    const first = services.find((one) => one.codes === again.codes && whole(one).to <= whole(again).from);
    if (!first || !isTimed(first)) continue;
    const told = timeOf(draft, first);
    const time = timeOf(draft, again) ?? timeBehind(draft, again);
    if (!told || !time || time.value < fewestMinutes.told || time.value > MOST || time.value === told.value)
      continue;
    if (isPlanned(draft, first) || tells(draft.tokens[time.to], 'correction-words/counted-on')) continue;
    const begin = Math.min(again.from, time.from);
    const from = startOf(draft, begin, told.value, whole(first).to);
    const to = Math.max(again.to, time.to);
    const isSaid =
      turns.some((turn) => turn.from >= from && turn.to <= begin) ||
      saysSo(draft, from, begin, told.value) ||
      (time.from > again.to && saysSo(draft, again.to, time.from, told.value)) ||
      isDenied(draft, to, told.value);
    // "Yesterday TE was 30", "the first manual was 8": the word before tells of something else.
    if (!opens.test(draft.tokens[from - 1]?.text ?? '')) continue;
    if (!isSaid || isOfWhoAsks(draft, { from, to }) || isAsked(draft, begin, to)) continue;
    const end = isDenied(draft, to, told.value) ? to + 2 : to;
    return [
      { from: told.from, to: told.to, reads: { from: time.from, to: time.to } },
      { from, to: isMinute.test(draft.tokens[end]?.text ?? '') ? end + 1 : end, reads: null },
    ];
  }
  return null;
}

/** "I'd planned manual 15, TE 15. Real life: TE went 21": the first was none of the visit. */
const isPlanned = (draft: Draft, first: Thing): boolean =>
  [...seen(draft, 'negation', 'planned'), ...seen(draft, 'corrections', 'booked')].some(
    ({ to }) => to <= whole(first).from,
  );

interface Figure {
  from: number;
  to: number;
  value: number;
}

/** The number of the time that stands beside a service. */
function timeOf({ tokens }: Draft, one: Thing): Figure | null {
  const at = one.withTime !== null ? one.to : one.fromTime;
  const end = one.withTime ?? one.from;
  for (let from = at ?? end; from < end; from += 1) {
    const number = readNumber(tokens, from);
    if (number && tokens[from]?.text !== 'oh') return { from, to: number.to, value: number.value };
  }
  return null;
}

/** "TE was 25", "TE should be 25", "TE ended up being about 25". */
function timeBehind({ tokens }: Draft, { to }: Thing): Figure | null {
  let from = to;
  while (tells(tokens[from], 'correction-words/becomes')) from += 1;
  const number = from > to ? readNumber(tokens, from) : null;
  return number &&
    /^([-,.;:)\n]|min|mins|minutes?|and|not|actually|for|)$/.test(tokens[number.to]?.text ?? '')
    ? { from, to: number.to, value: number.value }
    : null;
}

/** Where the words begin by which it is told again: "I said 20 but the …". */
function startOf({ tokens }: Draft, at: number, told: number, least: number): number {
  let from = at;
  while (
    from > least &&
    !ends.test(tokens[from - 1]?.text ?? '') &&
    (tells(tokens[from - 1], 'correction-words/tells-again') || tokens[from - 1]?.text === String(told))
  )
    from -= 1;
  return from;
}

/** Words of which each says that something told is corrected; so does the first time itself ("not 20, 25 for TE"), or a no right before. */
const saysSo = ({ tokens }: Draft, from: number, to: number, told: number): boolean =>
  /^(no|nope)$/.test(tokens[to - 1]?.text ?? '') ||
  tokens
    .slice(from, to)
    .some((token) => tells(token, 'correction-words/says-so') || token.text === String(told));

/** "TE 25 not 20". */
const isDenied = ({ tokens }: Draft, at: number, told: number): boolean =>
  tokens[at]?.text === 'not' && tokens[at + 1]?.text === String(told);

/** "TE was 25?", "should TE be 25". */
const isAsked = ({ tokens }: Draft, begin: number, end: number): boolean =>
  tokens[end]?.text === '?' || /^(should|is|was|were|would|if)$/.test(tokens[begin - 1]?.text ?? '');
