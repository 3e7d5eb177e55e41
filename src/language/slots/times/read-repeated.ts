import { type NumberRead, readNumber } from '../../words/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
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
  if (!times || isOfSomething(tokens, times)) return null;
  return { value: each.value * times.value, to: times.to };
}

/** "15 min x 2". */
function readMultiple(tokens: readonly Token[], at: number, minutes: number): NumberRead | null {
  if (minutes >= MINUTES_OF_TWO_UNITS || !/^[x*]$/.test(tokens[at]?.text ?? '')) return null;
  const number = readNumber(tokens, at + 1);
  const isOne = number && number.value >= 2 && number.value <= MOST && Number.isInteger(number.value);
  return isOne ? number : null;
}

/** "X2 units", "x2 pts", "x 2 = 30", "twice as long on te": the number is of what follows. */
function isOfSomething(tokens: readonly Token[], { to }: NumberRead): boolean {
  const next = tokens[to];
  if (/^(as|that|the)$/.test(next?.text ?? '')) return true;
  return next !== undefined && (next.kind === 'number' || tells(next, 'time-words/counted-otherwise'));
}
