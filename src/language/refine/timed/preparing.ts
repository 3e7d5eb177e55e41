import { type Draft, type Duration, draftWith, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

const ends = /^([,;.\n!?)&+]|and|then|plus|but)$/;
/** Words between setting up and its time: "setup took 10 min". */
const between = /^(took|takes|was|about|another|for|:|-)$/;

/**
 * Leaves out the time in which somebody was set up or something cleaned: "took 15 minutes to set her up & clean, exercises 20
 * min". It was read, and counts for nothing; in a part that names a service the words tell how it was given.
 */
export function preparing(draft: Draft): Draft {
  const { tokens } = draft;
  const clauses = clausesOf(tokens);
  const words = seen(draft, 'no-service', 'preparing');
  const isPreparing = (time: Duration): boolean =>
    time.owner === undefined &&
    !draft.mentions.some(({ from }) => clauses[from] === clauses[time.from]) &&
    words.some(({ from, to }) => {
      if (clauses[from] !== clauses[time.from]) return false;
      if (from >= time.to) return ends.test(tokens[to]?.text ?? '.');
      return tokens.slice(to, time.from).every(({ text }) => between.test(text));
    });
  const durations = draft.durations.map((time) =>
    isPreparing(time) ? { ...time, of: 'rest' as const } : time,
  );
  return durations.some((time, at) => time !== draft.durations[at]) ? draftWith(draft, { durations }) : draft;
}
