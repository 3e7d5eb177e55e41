import { type Draft, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { aloneWords } from '../people/contact/alone-words.ts';

/** So many words stand at most between "the rest" and what was done in it, or that it was done alone. */
const FEW = 8;

/**
 * What a patient did alone in what was left of the time is no line, and says nothing of the service that was given before it: of a
 * rest of which nobody knows the minutes there is nothing to count.
 *
 * @example '12 min of knee mobs, the rest was stretching by herself' // the mobs alone, 12
 */
export function restAlone(draft: Draft, model: Model): Draft {
  const alone = aloneWords(draft, model);
  const sentences = sentencesOf(draft.tokens);
  const isBehind = (from: number, one: { from: number }) =>
    one.from >= from && one.from - from <= FEW && sentences[one.from] === sentences[from];
  const rest = draft.shares.find(
    ({ part, to }) =>
      part === 'rest' &&
      alone.some((word) => isBehind(to, word)) &&
      !draft.durations.some((time) => isBehind(to, time)),
  );
  if (!rest) return draft;
  const isDoneThen = (one: Mention) => one.by !== 'code' && isBehind(rest.to, one);
  const kept = draft.mentions.filter((one) => !isDoneThen(one));
  const isTimed = draft.durations.some(({ to }) => to <= rest.from);
  const isGiven = kept.some(({ by, to }) => by !== 'code' && to <= rest.from);
  if (!isTimed || !isGiven || kept.length === draft.mentions.length) return draft;
  return draftWith(draft, {
    mentions: kept,
    shares: draft.shares.filter((share) => share !== rest),
    sightings: draft.sightings.filter(
      ({ slot, from }) =>
        !/^(presence|people)$/.test(slot) || from < rest.from || sentences[from] !== sentences[rest.from],
    ),
  });
}
