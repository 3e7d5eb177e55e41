import type { NumberRead } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { fullHour, LONGEST } from './clock-range.ts';
import { HALF_DAY, ofDay, readClock } from './read-clock.ts';
import { type SpokenClock, spokenClock } from './spoken-clock.ts';

/**
 * Reads a stretch that goes on from the one before: "9:10 US till 9:18, TE til 9:40" has 22 minutes of TE.
 *
 * @param last where the stretch before ends, a token behind its time of day
 */
export function clockGoesOn(tokens: readonly Token[], at: number, last: number | null): NumberRead | null {
  const before = tokens[at - 1]?.text ?? '';
  // "Sled push to 10:38": a time of day in figures.
  const isUpTo = before === 'to' && (tokens[at - 2]?.text === 'up' || tokens[at + 1]?.text === ':');
  if (last === null || !(isUpTo || /^(til|till|until|thru)$/.test(before))) return null;
  const end = exactTime(tokens, at);
  const start = [5, 4, 3, 2, 1].map((back) => exactTime(tokens, last - back)).find((one) => one?.to === last);
  if (!end || !start) return null;
  // "Half past" says no hour: the next such time is meant.
  const round = end.hour === null || start.hour === null ? 60 : HALF_DAY;
  const passed =
    (((ofDay(end.hour ?? 0, end.minute) - ofDay(start.hour ?? 0, start.minute)) % round) + round) % round;
  return passed > 0 && passed <= LONGEST ? { value: passed, to: end.to } : null;
}

/** A time of day told to the minute, in figures or as people say it. */
function exactTime(tokens: readonly Token[], at: number): SpokenClock | null {
  const told = spokenClock(tokens, at);
  if (told) return told;
  return readClock(tokens, at)?.exact ? fullHour(tokens, at) : null;
}
