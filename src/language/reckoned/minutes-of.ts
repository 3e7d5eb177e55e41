import type { Thing } from '../corrected/thing.ts';
import type { Draft } from '../draft.ts';
import { readNumber } from '../words/numbers/number-words.ts';

/** A number that small is no time of a service, but its units, its sets or one of a row. */
const FEWEST = 3;

/** The minutes told right beside a service; null where units or nothing stand there. */
export function minutesOf({ tokens, durations, counts }: Draft, one: Thing): number | null {
  const from = one.withTime === null ? one.fromTime : one.to;
  const to = one.withTime ?? one.from;
  if (from === null) return null;
  const isIn = (span: { from: number }) => span.from >= from && span.from < to;
  const time = durations.find((duration) => isIn(duration) && duration.of === 'service');
  if (time) return time.minutes;
  if (counts.some(isIn) || tokens.slice(from, to).some(({ text }) => text === 'x')) return null;
  for (let at = from; at < to; at += 1) {
    const number = readNumber(tokens, at);
    if (number) return Number.isInteger(number.value) && number.value >= FEWEST ? number.value : null;
  }
  return null;
}
