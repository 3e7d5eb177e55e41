import type { Draft, Duration } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { clockRange } from '../../../slots/times/clock/clock-range.ts';

/** @returns the time of the visit that nobody called so: a stretch by the clock that holds the others, or what they add up to */
export function timeOfVisit(draft: Draft): Duration | null {
  return byTheClock(draft) ?? sumOfOthers(draft);
}

/** "Had him 9:05 to 10:02 … 24, … 16, … 17": the only stretch by the clock, apart from the services, which holds their times. */
function byTheClock({ tokens, durations, mentions }: Draft): Duration | null {
  const counted = durations.filter(({ of }) => of === 'service');
  if (counted.length < 3) return null;
  const [range, second] = counted.filter(({ from, to }) => clockRange(tokens, from)?.to === to);
  if (!range || second) return null;
  const clauses = clausesOf(tokens);
  if (mentions.some(({ from }) => clauses[from] === clauses[range.from])) return null;
  const parts = counted.reduce((sum, { minutes }) => sum + minutes, 0) - range.minutes;
  const isBeside = counted[0] === range || counted.at(-1) === range;
  return isBeside && parts <= range.minutes ? range : null;
}

/** "Seen 45 min. 15 on the bike, 30 of ther act": the first time, apart from the services, which the others make up. */
function sumOfOthers({ tokens, durations, mentions }: Draft): Duration | null {
  const [first, ...others] = durations.filter(({ of }) => of === 'service');
  const sum = others.reduce((all, { minutes }) => all + minutes, 0);
  if (!first || others.length < 2 || sum !== first.minutes) return null;
  const clauses = clausesOf(tokens);
  // "97110 30 min (10 of warm-up, 20 of strengthening)".
  if (isEnclosed(tokens, first, others)) return first;
  const isApart =
    first.owner === undefined &&
    mentions.every(({ from }) => clauses[from] !== clauses[first.from] && from >= first.to);
  return isApart ? first : null;
}

function isEnclosed(tokens: Draft['tokens'], { to }: Duration, others: readonly Duration[]): boolean {
  if (tokens[to]?.text !== '(') return false;
  const end = tokens.findIndex(({ text }, at) => at > to && text === ')');
  return others.every(({ from }) => to < from && from < end);
}
