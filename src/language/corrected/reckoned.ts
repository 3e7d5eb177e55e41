import { gather } from '../../core/gather.ts';
import type { Draft } from '../draft.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { isFigure } from './put-right/correction.ts';
import type { Edit, Thing } from './thing.ts';

/** Words between two figures at most: "minus the 5 min she was in the bathroom so 25". */
const FAR = 10;
const isMinute = /^(min|mins|minutes?)$/;

/**
 * Puts what a sum comes to in the place of the sum: "half an hour minus the 5 min she was out, so 25". The three figures have to agree. Null
 * where nothing was reckoned.
 */
export function reckoned(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const figures = things.filter(isFigure);
  const sums = gather(figures, (whole, at) => {
    const [less, left] = figures.slice(at + 1);
    return less && left && isSum(draft, whole, less, left) ? [{ whole, left }] : [];
  });
  const [sum] = sums;
  if (!sum) return null;
  const { whole, left } = sum;
  const to = isMinute.test(draft.tokens[left.to]?.text ?? '') ? left.to + 1 : left.to;
  return [
    { from: whole.from, to: whole.to, reads: { from: left.from, to } },
    { from: lessFrom(draft, whole.to), to, reads: null },
  ];
}

/** Where it begins that something is taken off: in "20 min TE minus 5, so 15" the service stands between, and stays. */
function lessFrom({ tokens }: Draft, from: number): number {
  let at = from;
  while (!takesOff(tokens[at])) at += 1;
  return at;
}

const takesOff = (token: Token | undefined): boolean => tells(token, 'rest/takes-off') || token?.text === '-';

function isSum({ tokens, durations }: Draft, whole: Thing, less: Thing, left: Thing): boolean {
  const minutesOf = ({ from }: Thing): number =>
    durations.find((time) => time.from === from)?.minutes ?? readNumber(tokens, from)?.value ?? 0;
  const minus = tokens.slice(whole.to, less.from);
  const comes = tokens.slice(less.to, left.from);
  return (
    minutesOf(left) > 0 &&
    minutesOf(whole) - minutesOf(less) === minutesOf(left) &&
    minus.length <= FAR &&
    comes.length <= FAR &&
    minus.some(takesOff) &&
    comes.some((token) => tells(token, 'correction-words/comes-to'))
  );
}
