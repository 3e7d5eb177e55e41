import { type Draft, type Duration, seen } from '../draft.ts';

/**
 * Applies corrections within one message: in "TE 20, wait 30 not 20" the 20 is gone. The duration after a word that
 * takes back replaces the one before it; "not 20" goes as well.
 */
export function takeBack(draft: Draft): Draft {
  const words = seen(draft, 'negation', 'takes-back');
  const denied = seen(draft, 'negation', 'not');
  const isDenied = (duration: Duration) => denied.some(({ to }) => to === duration.from);
  const kept = draft.durations.filter((duration) => !isDenied(duration));
  const gone = new Set<Duration>();
  for (const word of words) {
    const next = kept.find(({ from }) => from >= word.to && from - word.to < 3);
    const before = next && kept.filter(({ to }) => to <= word.from).at(-1);
    const named = next && draft.mentions.some(({ from, to }) => from >= word.to && to <= next.from);
    if (before && !named) gone.add(before);
  }
  return { ...draft, durations: kept.filter((duration) => !gone.has(duration)) };
}
