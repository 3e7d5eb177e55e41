import { fewestMinutes } from '../../../words/numbers/fewest-minutes.ts';
import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { readMinutes } from './read-minutes.ts';

/** Those of a time: "sets" are of repetitions. */
export const bout = /^(bouts?|rounds?|blocks?|chunks?|stints?)$/;

/** "two 10 min bouts", "2 x 10 min", "three 15s". */
export function readBouts(tokens: readonly Token[], at: number): NumberRead | null {
  const times = readNumber(tokens, at);
  if (!times || times.value < 2 || times.value > 6) return null;
  // "Just us two 50 min": so many people.
  if (/^(us|them|they|we|you|those|these)$/.test(tokens[at - 1]?.text ?? '')) return null;
  const quarters = endOfQuarters(tokens, times.to);
  if (quarters !== null) return { value: times.value * 15, to: quarters };
  const tens = endOfTens(tokens, times.to);
  if (tens) return { value: times.value * tens.value, to: tens.to };
  const sign = /^(x|\*)$/.test(tokens[times.to]?.text ?? '');
  // "2 rounds of 10 min".
  const isOf = bout.test(tokens[times.to]?.text ?? '') && tokens[times.to + 1]?.text === 'of';
  const each = readMinutes(tokens, isOf ? times.to + 2 : sign ? times.to + 1 : times.to);
  // "L4/5 12 min" is no five times twelve.
  const said = sign || isOf || tokens[at]?.kind === 'word' || tells(tokens[each?.to ?? 0], 'time-words/bout');
  return each && said ? { value: times.value * each.value, to: each.to } : null;
}

/** "Three 15s of te", with needles "2 more 15s": where the quarter hours end; "two 15s holds" are seconds. */
export function endOfQuarters(tokens: readonly Token[], at: number): number | null {
  const number = tokens[at]?.text === 'more' ? at + 1 : at;
  const [quarter, plural, next] = [tokens[number], tokens[number + 1], tokens[number + 2]];
  const isQuarters = quarter?.text === '15' && plural?.text === 's' && plural.glued;
  if (!isQuarters) return null;
  const isTold = next?.text === 'of' || tokens.some(({ text }) => /^(acupuncture|acu|needles?)$/.test(text));
  return isTold ? number + 2 : null;
}

/** "Two 10s of gait and one 8", "gait two 10s and an 8": "two 10s holds" and "three 30s of planks" are seconds. */
function endOfTens(tokens: readonly Token[], at: number): NumberRead | null {
  const [number, plural, next, further] = tokens.slice(at, at + 4);
  const minutes = Number(number?.text);
  const isPlural = plural?.text === 's' && plural.glued === true;
  if (!isPlural || !(minutes >= fewestMinutes.bare && minutes <= LONGEST_BOUT)) return null;
  // "Three 30s of wall sits, te 20": beside another time these are held or repeated.
  const isCounted = tokens.some((token) => tells(token, 'time-words/held')) || holdsNumberBeside(tokens, at);
  const isOf = next?.text === 'of' && !isCounted;
  const isAdded = /^(and|plus|&|\+)$/.test(next?.text ?? '') && /^(one|an|a|1)$/.test(further?.text ?? '');
  return (isOf || (isAdded && !isCounted)) && /^\d/.test(number?.text ?? '')
    ? { value: minutes, to: at + 2 }
    : null;
}

/** A number that is neither one of the row nor how often: "three 30s of wall sits, te 20". */
const holdsNumberBeside = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ kind, text }, place) =>
      kind === 'number' &&
      Number(text) >= fewestMinutes.bare &&
      text.length < 4 &&
      (place < at - 1 || (place > at + 1 && !/^(one|an|a|1)$/.test(tokens[place - 1]?.text ?? ''))),
  );

/** Longer bouts nobody counts by the piece. */
const LONGEST_BOUT = 30;
