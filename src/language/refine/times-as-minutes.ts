import type { Draft, Duration, Mention } from '../draft.ts';

/** No line of a visit has more units, and no one writes fewer minutes down. */
const MOST_UNITS = 8;
const FEWEST_MINUTES = 3;

/**
 * Reads "97110 x10, 97112 x8, 97140 x25" as minutes throughout: a number behind "x" that is too large for units shows how
 * the list is meant. "97110 x3, 97140 x1" stays units.
 */
export function timesAsMinutes(draft: Draft): Draft {
  const isMinutes = draft.durations.some(
    ({ from, minutes, owner }) =>
      owner !== undefined && minutes > MOST_UNITS && draft.tokens[from - 1]?.text === 'x',
  );
  if (!isMinutes) return draft;
  const meant = draft.mentions.filter((mention) => isTimes(draft, mention));
  const durations: Duration[] = meant.map((mention) => ({
    from: mention.to - 1,
    to: mention.to,
    minutes: mention.unitsSaid ?? 0,
    of: 'service',
    owner: mention.from,
  }));
  return {
    ...draft,
    durations: [...draft.durations, ...durations].sort((a, b) => a.from - b.from),
    mentions: draft.mentions.map((mention) =>
      meant.includes(mention) ? { ...mention, unitsSaid: null } : mention,
    ),
  };
}

/** "97112 x8", read as units with the code. */
function isTimes({ tokens }: Draft, { to, unitsSaid }: Mention): boolean {
  return unitsSaid !== null && unitsSaid >= FEWEST_MINUTES && tokens[to - 2]?.text === 'x';
}
