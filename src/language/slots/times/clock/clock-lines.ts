import { gather } from '../../../../core/gather.ts';
import type { NumberRead } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { LONGEST } from './clock-range.ts';
import { readClock, stretch } from './read-clock.ts';

/** So many parts of a log begin with the clock: with fewer a time of day is only when something was. */
const FEWEST = 3;
const separators: ReadonlySet<string> = new Set(['\n', ',', ';']);
const noLog: ReadonlyMap<number, NumberRead> = new Map();

/**
 * Reads a log in which each part begins with the clock and lasts until the next one begins: "10:00 hot pack / 10:10 manual / 10:25 TE /
 * 10:41 done". Nothing where a part tells its own end, or where the clock does not go on.
 *
 * @returns by the token at which a part begins: its minutes, and where its clock ends
 */
export function clockLines(tokens: readonly Token[]): ReadonlyMap<number, NumberRead> {
  const begins = [0];
  for (let at = 1; at < tokens.length; at++) if (separators.has(tokens[at - 1]?.text ?? '')) begins.push(at);
  if (begins.length < FEWEST) return noLog;
  // "Start 2:05 wall slides", "done 2:40".
  const begun = gather(begins, (first) => {
    const at = tells(tokens[first], 'time-words/before-clock') ? first + 1 : first;
    const time = readClock(tokens, at);
    return time?.exact ? [{ at, time }] : [];
  });
  // The last part says that it ends there: "10:41 done".
  const isTold = begun.slice(0, -1).some(({ time }) => tells(tokens[time.to], 'time-words/until'));
  if (begun.length < FEWEST || isTold) return noLog;
  const parts = begun.slice(1).map(({ time }, index) => {
    const start = begun[index];
    return {
      at: start?.at ?? 0,
      to: start?.time.to ?? 0,
      value: stretch(start?.time.minutes ?? 0, time.minutes),
    };
  });
  const goesOn = parts.every(({ value }) => value > 0 && value <= LONGEST);
  return new Map(goesOn ? parts.map(({ at, to, value }) => [at, { value, to }]) : []);
}
