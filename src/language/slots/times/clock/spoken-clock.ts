import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';

/** A time of day told by the hour beside it: "quarter to ten", "ten past nine", or "ten past" alone. */
export interface SpokenClock {
  /** Minutes behind the full hour, 0 to 59. */
  minute: number;
  /** The hour of that time, 1 to 12; null in "ten past", which says none. */
  hour: number | null;
  to: number;
}

/**
 * Reads a time of day as people say it, by the minutes before or behind an hour.
 *
 * @example spokenClock(tokenize('quarter to ten'), 0) // minute 45 of hour 9
 */
export function spokenClock(tokens: readonly Token[], at: number): SpokenClock | null {
  const minutes = minutesAt(tokens, tokens[at]?.text === 'a' ? at + 1 : at);
  const side = tokens[minutes?.to ?? at]?.text ?? '';
  if (!minutes || !/^(to|till|til|before|of|past|after)$/.test(side)) return null;
  const isBefore = /^(to|till|til|before|of)$/.test(side);
  const hour = readNumber(tokens, minutes.to + 1);
  // "Till five of eleven" is a time of day, "20 of 40 minutes" a part.
  if (side === 'of' && !(brings.test(tokens[at - 1]?.text ?? '') && minutes.value % 5 === 0)) return null;
  const named = hour && hour.value >= 1 && hour.value <= 12 ? hour : null;
  if (!named)
    return isBefore || side === 'after' ? null : { minute: minutes.value, hour: null, to: minutes.to + 1 };
  return isBefore
    ? { minute: 60 - minutes.value, hour: named.value === 1 ? 12 : named.value - 1, to: named.to }
    : { minute: minutes.value, hour: named.value, to: named.to };
}

/** Words before a time of day. */
const brings = /^(from|at|till|til|until|thru|through|to|-|around|about)$/;

function minutesAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const word = tokens[at]?.text ?? '';
  if (word === 'quarter') return { value: 15, to: at + 1 };
  if (word === 'half') return { value: 30, to: at + 1 };
  const number = readNumber(tokens, at);
  return number && number.value > 0 && number.value < 30 && Number.isInteger(number.value) ? number : null;
}
