import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith, newMention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { isPartOf } from '../given/totals/is-part-of.ts';
import { aloneWords } from '../people/contact/alone-words.ts';
import { isOfPatient } from '../people/contact/is-of-patient.ts';

/**
 * Sets apart the time in which nobody was with the patient, where it stands beside other time of the same service: "97110 15
 * min plus another 10 on her own" are two episodes, one of them unattended; "40 min in the pool, 10 of it floating by
 * herself" has a part that is a rest.
 */
export function aloneParts(draft: Draft, model: Model): Draft {
  const words = aloneWords(draft, model).filter(isOfPatient(draft));
  if (words.length === 0 || draft.durations.length < 2) return draft;
  const clauses = clausesOf(draft.tokens);
  const isHere =
    (time: Duration) =>
    ({ from, to }: { from: number; to: number }): boolean =>
      clauses[from] === clauses[time.from] && (from >= time.to || to <= time.from);
  const alone = draft.durations.filter(
    (time) =>
      time.owner === undefined &&
      time.of !== 'rest' &&
      words.some((one) => one.from >= time.to && isHere(time)(one)),
  );
  const withMe = alone.find((time) => isPartOf(draft.tokens, time) && isOthersRest(draft, time, words));
  const whole = withMe && wholeOf(draft, withMe);
  if (whole) return draftWith(draft, { durations: draft.durations.filter((time) => time !== whole) });
  const parts = alone.filter((time) => isPartOf(draft.tokens, time));
  const further = alone.filter((time) => !parts.includes(time) && !draft.mentions.some(isHere(time)));
  const episodes = gather(further, (time) => {
    const last = draft.mentions.filter(({ to }) => to <= time.from).at(-1);
    if (!last) return [];
    return [newMention(time.from, time.to, 'name', last.codes, { contact: 'unattended' })];
  });
  const said = [...parts, ...episodes];
  if (said.length === 0) return draft;
  return draftWith(draft, {
    mentions: [...draft.mentions, ...episodes].sort((a, b) => a.from - b.from),
    durations: draft.durations.map((time) => {
      if (parts.includes(time)) return { ...time, of: 'rest' as const };
      return episodes.some(({ from }) => from === time.from) ? { ...time, owner: time.from } : time;
    }),
    sightings: draft.sightings.filter(
      (one) => one.slot !== 'presence' || !said.some(({ from }) => clauses[from] === clauses[one.from]),
    ),
  });
}

/** "30 min of exercise, only 12 of those with me, the rest by himself": the part told is what counts, and the rest was alone. */
function isOthersRest({ tokens }: Draft, { to }: Duration, words: readonly Place[]): boolean {
  const alone = words.find(({ from }) => from >= to);
  return tokens.slice(to, alone?.from).some(({ text }) => /^(rest|remainder|others?|remaining)$/.test(text));
}

/** The time before that a part is of: the part goes to the service in its place. */
const wholeOf = ({ durations }: Draft, part: Duration): Duration | undefined =>
  durations.filter(({ to, minutes }) => to <= part.from && minutes >= part.minutes).at(-1);

interface Place {
  from: number;
  to: number;
}
