import type { Span } from '../parts/spans.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';

/** A number that may be the time of a part of some work, with its unit where one stands behind. */
export interface Figure extends Span {
  minutes: number;
}

/** No part of a work that is told in several is longer. */
const LONGEST = 60;
const isMinute = /^(min|mins|minutes?)$/;

/** The figure that begins at a token; null where none does, or where it counts something else ("6 reps"). */
export function figureAt(tokens: readonly Token[], at: number): Figure | null {
  const number = readNumber(tokens, at);
  if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value > LONGEST) return null;
  const to = isMinute.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  return { from: at, to, minutes: number.value };
}
