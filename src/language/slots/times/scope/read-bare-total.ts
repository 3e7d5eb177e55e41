import { fewestMinutes } from '../../../words/numbers/fewest-minutes.ts';
import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { isCounted } from '../../counted.ts';
import { isBehindTotal } from './is-behind-total.ts';
import { isTimed } from './is-timed.ts';

/** A total of more is no visit's. */
const MOST = 240;

/**
 * Reads a bare number that is said to be a total: "45 total", "total tx time: 45", "38 timed", "total of 50".
 */
export function readBareTotal(tokens: readonly Token[], at: number): NumberRead | null {
  const number = readNumber(tokens, at);
  if (
    !number ||
    number.value < fewestMinutes.aboveScores ||
    number.value > MOST ||
    !Number.isInteger(number.value)
  )
    return null;
  const behind = tokens[number.to]?.text ?? '';
  const further = tokens[number.to + 1]?.text ?? '';
  const isDash = behind === '-' && tokens[number.to]?.glued === false;
  // "Timed total 38: manual 15, the rest TE": the parts stand behind.
  const isList = behind === ':' && tokens[number.to + 1]?.kind === 'word';
  if ((/^[:/%$-]$/.test(behind) && !isDash && !isList) || /^[$#/-]$/.test(tokens[at - 1]?.text ?? ''))
    return null;
  const named =
    (tells(tokens[number.to], 'time-words/total') ||
      behind === 'timed' ||
      (behind === 'in' && /^(all|total)$/.test(further))) &&
    !isCounted(tokens, number.to + 1);
  if (named) return number;
  if (isCounted(tokens, number.to)) return null;
  return isBehindTotal(tokens, at) || isTimed(tokens, at, number.to) ? number : null;
}
