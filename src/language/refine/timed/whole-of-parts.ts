import { type Draft, type Duration, draftWith } from '../../draft.ts';

/**
 * Leaves out a time that those right behind it make up, where more was done after: "15 min of which 7 were manual, 8 taping, then
 * 24 of exercise". It is the time of its parts, and not of the visit.
 */
export function wholeOfParts(draft: Draft): Draft {
  const { tokens, durations } = draft;
  const isPartsOnly = (whole: Duration, at: number): boolean => {
    if (tokens[whole.to]?.text !== 'of' || tokens[whole.to + 1]?.text !== 'which') return false;
    let sum = 0;
    for (let next = at + 1; next < durations.length - 1; next++) {
      sum += durations[next]?.minutes ?? 0;
      if (sum === whole.minutes) return next > at + 1;
      if (sum > whole.minutes) return false;
    }
    return false;
  };
  const kept = durations.filter((time, at) => !isPartsOnly(time, at));
  return kept.length < durations.length ? draftWith(draft, { durations: kept }) : draft;
}
