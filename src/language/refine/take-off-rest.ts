import { clausesOf } from '../clauses.ts';
import { type Draft, type Duration, seen } from '../draft.ts';
import { isPartOf } from './whole-time.ts';

/** Between a time and a rest: the rest lies within it. "20 min + 5 min rest" does not. */
const within = /^(incl|including|includes|included|with|minus|less|of|w|but|-|which|where|subtract)$/;

/**
 * Takes rest off the time it lies in: of "23 minutes TE, 3 of that was rest" 20 count. Rest between two bouts is only left
 * out.
 *
 * @see rules/codes: time that counts is time in which the patient was treated
 */
export function takeOffRest(draft: Draft): Draft {
  const said = alonePart(draft);
  const rests = said.durations.filter(({ of }) => of === 'rest');
  if (rests.length === 0) return draft;
  const durations = rests.reduce((kept, rest) => takeOff(said, kept, rest), said.durations);
  return { ...said, durations: durations.filter(({ of }) => of !== 'rest') };
}

/** "40 min in the pool, 10 of it just floating by herself": a part in which nobody was with the patient is no treatment. */
function alonePart(draft: Draft): Draft {
  const clauses = clausesOf(draft.tokens);
  const alone = seen(draft, 'presence');
  const isOf = (time: Duration) => (words: { from: number }) =>
    words.from >= time.to && clauses[words.from] === clauses[time.from];
  const parts = draft.durations.filter((time) => isPartOf(draft.tokens, time) && alone.some(isOf(time)));
  if (parts.length === 0) return draft;
  return {
    ...draft,
    durations: draft.durations.map((time) =>
      parts.includes(time) ? { ...time, of: 'rest' as const } : time,
    ),
    sightings: draft.sightings.filter(
      (one) => one.slot !== 'presence' || !parts.some((time) => isOf(time)(one)),
    ),
  };
}

function takeOff({ tokens }: Draft, durations: Duration[], rest: Duration): Duration[] {
  const last = durations.filter(({ to, of }) => to <= rest.from && of !== 'rest').at(-1);
  if (!last || last.minutes <= rest.minutes) return durations;
  // "12 min of face time": of what the time was is no "of which".
  const behind =
    tokens[last.to]?.text === 'of' && tokens[last.to + 1]?.text !== 'which' ? last.to + 1 : last.to;
  const words = [...tokens.slice(behind, rest.from), ...tokens.slice(rest.to, rest.to + 2)];
  if (!words.some(({ text }) => within.test(text))) return durations;
  return durations.map((duration) =>
    duration === last ? { ...last, minutes: last.minutes - rest.minutes } : duration,
  );
}
