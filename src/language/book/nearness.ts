import { isWayThere } from '../parts/ways-there.ts';
import type { Token } from '../words/tokens.ts';

interface Span {
  from: number;
  to: number;
}

/** What the words between two things say of their belonging together: the higher, the further apart. */
const weights = new Map<string, number>([
  ...[',', '/', '(', '|'].map((sign) => [sign, 3] as const),
  ...[
    'and',
    '+',
    '&',
    'then',
    'with',
    'plus',
    'after',
    'before',
    'followed',
    'w',
    'also',
    'while',
    'but',
  ].map((word) => [word, 4] as const),
  ...[';', '\n', '?', '!'].map((sign) => [sign, 7] as const),
  ...[
    'of',
    'for',
    ':',
    '-',
    '=',
    'x',
    'took',
    'lasting',
    'doing',
    'did',
    'on',
    'in',
    'the',
    'a',
    'was',
    'is',
    'were',
    ')',
    'to',
  ].map((word) => [word, 0.4] as const),
]);

/** No question needs a greater distance; the words beyond are not weighed. */
const FAR = 40;

/** A full stop ends a sentence only where a blank follows; in "ther. ex" it does not weigh. */
const FULL_STOP = 7;

/**
 * How far two parts of a message lie from each other, by the words between: 0 side by side, a few for a clause,
 * more than `APART` for another sentence.
 */
export function distance(tokens: readonly Token[], one: Span, other: Span): number {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  let sum = 0;
  for (let at = first.to; at < second.from && sum < FAR; at++) {
    const token = tokens[at];
    if (!token) continue;
    sum +=
      token.text === '.' ? fullStop(tokens, at) : isWayThere(tokens, at) ? 1 : (weights.get(token.text) ?? 1);
  }
  return sum;
}

/** From here on two parts are not taken to belong together. */
export const APART = 9;

function fullStop(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next && !next.glued && /^[A-Z]/.test(next.raw) ? FULL_STOP : 1;
}
