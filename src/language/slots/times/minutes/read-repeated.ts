import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { isHowOften } from './is-how-often.ts';
import { readMinutes } from './read-minutes.ts';
import { readTimes } from './read-times.ts';

const MOST = 6;
/** From here on "30 min x2" says the units of the minutes, and no second bout. */
const MINUTES_OF_TWO_UNITS = 23;

/**
 * Reads minutes that were given more than once: "13 min twice" (26), "10 minutes, two times", "15 min x2". What the multiple is of
 * ("15 min x2 patients"), says nothing of these minutes.
 *
 * @example // "97110 13 min twice" → 26
 */
export function readRepeated(tokens: readonly Token[], at: number): NumberRead | null {
  const each = readMinutes(tokens, at);
  if (!each) return null;
  const from = tokens[each.to]?.text === ',' ? each.to + 1 : each.to;
  const times = readTimes(tokens, from) ?? readMultiple(tokens, from, each.value);
  if (!times || !isOfMinutes(tokens, times.to)) return null;
  return { value: each.value * times.value, to: times.to };
}

/** "15 min x 2". */
function readMultiple(tokens: readonly Token[], at: number, minutes: number): NumberRead | null {
  if (minutes >= MINUTES_OF_TWO_UNITS || !/^[x*]$/.test(tokens[at]?.text ?? '')) return null;
  const number = readNumber(tokens, at + 1);
  const isOne = number && number.value >= 2 && number.value <= MOST && Number.isInteger(number.value);
  return isOne ? number : null;
}

/**
 * Only where the multiple closes what is told, or says when in the visit it was: "x2 patients", "x2 legs", "x2/wk" and "twice needed rest" are of
 * what follows, and what was billed twice was not given twice.
 */
function isOfMinutes(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  const closes =
    next === undefined || /^([,;.?!)\n&+]|and|then|plus|each|in|this|during|a|per)$/.test(next.text);
  return (
    closes && !isHowOften(tokens, to) && !tokens.some((token) => tells(token, 'time-words/billed-twice'))
  );
}
