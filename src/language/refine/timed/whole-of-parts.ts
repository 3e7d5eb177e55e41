import { type Draft, type Duration, draftWith } from '../../draft.ts';

/** Between a time and its parts: "then 30 min with me: 15 manual, 15 TE". */
const FEW = 5;

/**
 * Leaves out a time that those right behind it make up, where it is not all of the visit: "15 min of which 7 were manual, 8 taping,
 * then 24 of exercise", "bike 10 alone, then 30 with me: 15 manual, 15 TE". It is told by its parts.
 */
export function wholeOfParts(draft: Draft): Draft {
  const { durations } = draft;
  const kept = durations.filter((time, at) => !isToldByParts(draft, time, at));
  return kept.length < durations.length ? draftWith(draft, { durations: kept }) : draft;
}

function isToldByParts(draft: Draft, whole: Duration, at: number): boolean {
  const { durations } = draft;
  if (whole.owner !== undefined || !leadsToParts(draft, whole)) return false;
  let sum = 0;
  for (let next = at + 1; next < durations.length; next++) {
    sum += durations[next]?.minutes ?? 0;
    const isAll = at === 0 && next === durations.length - 1;
    if (sum === whole.minutes) return next > at + 1 && !isAll;
    if (sum > whole.minutes) return false;
  }
  return false;
}

/** "Of which", or a colon with nothing done before it. */
function leadsToParts({ tokens, mentions }: Draft, { from, to }: Duration): boolean {
  if (tokens[to]?.text === 'of' && tokens[to + 1]?.text === 'which') return true;
  const colon = tokens.slice(to, to + FEW).findIndex(({ text }) => text === ':');
  return colon >= 0 && !mentions.some((one) => one.from < to + colon && one.to > from - 2);
}
