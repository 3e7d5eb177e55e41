import type { Duration } from '../draft.ts';
import { readNumber } from '../number-words.ts';
import type { Token } from '../tokens.ts';

const FEWEST = 5;
const LONGEST = 90;
/** At these a part of a telling begins. */
const opens = /^([,;\n.(]|and|then|plus|&|\+)$/;
/** What nobody does for a time: "10 on a scale of 10", "5 on Monday". */
const noWork =
  /^(a|an|scale|medicare|hold|file|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|saturday)$/;
/** What is doing something, not told of a number: "5 missing", "12 remaining". */
const noDoing =
  /^(missing|remaining|pending|outstanding|during|including|using|being|having|morning|evening|training|billing|coding|sitting|standing|resting|waiting|something|anything|nothing|something|king|string|spring|ring)$/;

/**
 * Adds the times with which parts of a telling open: "22 on grip strengthening, 23 releasing the scar by hand". One such number
 * may be anything; two of them, or one beside another time, tell of a visit.
 *
 * @param seen times that were read by their words
 */
export function withOpeningTimes(tokens: readonly Token[], seen: readonly Duration[]): Duration[] {
  const found: Duration[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && !opens.test(tokens[at - 1]?.text ?? '')) continue;
    const number = readNumber(tokens, at);
    if (!number || number.value < FEWEST || number.value > LONGEST || !isWork(tokens, number.to)) continue;
    if (seen.some(({ from, to }) => from < number.to && at < to)) continue;
    found.push({ from: at, to: number.to, minutes: number.value, of: 'service' });
  }
  return found.length > 1 || (found.length > 0 && seen.length > 0)
    ? [...seen, ...found].sort((a, b) => a.from - b.from)
    : [...seen];
}

/** "… on grip strengthening", "… releasing the scar". */
function isWork(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.text === 'on') return second?.kind === 'word' && !noWork.test(second.text);
  return first?.kind === 'word' && /^[a-z]{3,}ing$/.test(first.text) && !noDoing.test(first.text);
}
