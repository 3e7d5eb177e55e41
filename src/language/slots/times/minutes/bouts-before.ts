import type { Duration } from '../../../draft.ts';
import { type NumberRead, readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { bout } from './read-bouts.ts';
import { readTimes } from './read-times.ts';

/** Between how often and how long: "three bouts of 97110, ten minutes each". */
const FEW = 8;
const MOST = 6;

/**
 * A time "each" that was given as often as told before it: "three bouts of 97110, ten minutes each" are 30 minutes; any other as it is.
 */
export function withBoutsBefore(
  tokens: readonly Token[],
  duration: Duration,
  all: readonly Duration[],
): Duration {
  const { from, of, minutes } = duration;
  if (of !== 'each') return duration;
  for (let at = from - 1; at > from - FEW && at > 0; at--) {
    const number = readTimes(tokens, at) ?? readTimesOf(tokens, at - 1);
    if (!number) continue;
    const together = minutes * number.value;
    // "6 min each, 18 min in all": told as a sum already.
    return all.some((time) => time.minutes === together)
      ? duration
      : { ...duration, minutes: together, of: 'service' };
  }
  return duration;
}

function readTimesOf(tokens: readonly Token[], at: number): NumberRead | null {
  const number = bout.test(tokens[at + 1]?.text ?? '') ? readNumber(tokens, at) : null;
  return number && number.to === at + 1 && number.value >= 2 && number.value <= MOST ? number : null;
}
