import { inOrder } from '../../in-order.ts';
import { isSettled, type TimedMinutes } from '../timed-minutes.ts';

/**
 * Whose remainder wins the units that the whole quarter hours leave, as a sentence. Null where nothing is left to win,
 * where it is a tie, or where every remainder wins.
 *
 * @param timed the minutes of a pool
 * @param ways how total time shares its units among them: `shareUnits`
 * @example // 33 minutes of 97110, 7 of 97140
 * remainderWords(timed, [[2, 1]])
 * // "Whole quarter hours give 2; the most minutes left over take the other 1: 97140 7, before 97110 3."
 */
export function remainderWords(timed: readonly TimedMinutes[], ways: readonly number[][]): string | null {
  const [only] = ways;
  if (only === undefined || ways.length > 1 || timed.length < 2) return null;
  const won: Rest[] = [];
  const lost: Rest[] = [];
  let whole = 0;
  timed.forEach((one, at) => {
    const quarters = Math.floor(one.minutes / 15);
    const rest = one.minutes % 15;
    whole += quarters;
    if (rest > 0 && isSettled(one)) ((only[at] ?? 0) > quarters ? won : lost).push({ code: one.name, rest });
  });
  if (won.length === 0 || lost.length === 0) return null;
  const [given, left] =
    whole > 0
      ? [`Whole quarter hours give ${whole}`, `the other ${won.length}`]
      : ['No code has a whole quarter hour', won.length === 1 ? 'the one unit' : `the ${won.length} units`];
  return `${given}; the most minutes left over take ${left}: ${named(won)}, before ${named(lost)}.`;
}

interface Rest {
  code: string;
  rest: number;
}

/** The largest first. */
const named = (some: Rest[]): string =>
  inOrder(some, ({ rest }) => -rest)
    .map(({ code, rest }) => `${code} ${rest}`)
    .join(', ');
