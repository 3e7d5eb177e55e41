import { type Draft, type Duration, seen } from '../draft.ts';
import type { Sighting } from '../find-phrases.ts';
import { readNumber } from '../number-words.ts';

/** Words between a taking back and the new time: "wait, it was 30". */
const NEAR = 4;

/**
 * Applies corrections within one message: in "TE 20, wait 30 not 20" the service took 30 minutes. A time behind words
 * that take back replaces the one before them; "not 20" goes as well.
 */
export function takeBack(draft: Draft): Draft {
  const denied = seen(draft, 'negation', 'not');
  const said = draft.durations.filter((duration) => !denied.some(({ to }) => to === duration.from));
  const durations = seen(draft, 'negation', 'takes-back').reduce(
    (kept, word) => replace(kept, word, draft),
    said,
  );
  return { ...draft, durations };
}

function replace(durations: Duration[], word: Sighting, draft: Draft): Duration[] {
  const before = durations.filter(({ to }) => to <= word.from).at(-1);
  const next =
    durations.find(({ from }) => from >= word.to && from - word.to < NEAR) ??
    (before && bareTime(word, draft));
  if (!before || !next) return durations;
  const named = draft.mentions.some(({ from, to }) => from >= word.to && to <= next.from);
  if (named) return durations;
  return [
    ...durations.filter((duration) => duration !== before && duration !== next),
    { ...next, owner: before.owner ?? -1 },
  ]
    .map((duration) => (duration.owner === -1 ? withoutOwner(duration) : duration))
    .sort((a, b) => a.from - b.from);
}

/** "30" in "wait 30": no service stands beside it, but a time was being said. */
function bareTime({ to }: Sighting, { tokens }: Draft): Duration | undefined {
  for (let at = to; at < to + NEAR; at++) {
    const number = readNumber(tokens, at);
    if (number && number.value >= 3 && number.value <= 180)
      return { from: at, to: number.to, minutes: number.value, of: 'service' };
  }
  return undefined;
}

function withoutOwner({ owner: _, ...duration }: Duration): Duration {
  return duration;
}
