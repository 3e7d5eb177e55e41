import { type Draft, seen } from '../draft.ts';

/** Small words between a negation and what it denies: "no, the group", "not a group". */
const small = /^(a|an|any|the|more|doing|do|did|today|in|spinal|chiro)$/;

/**
 * Drops services and group words that a negation right before them denies: "no CMT today", "not group", "without traction".
 * A denied group means that the patient was alone with the provider.
 */
export function dropNegated(draft: Draft): Draft {
  const negations = seen(draft, 'negation', 'not');
  const isDenied = ({ from }: { from: number }) =>
    negations.some(
      ({ to }) => to <= from && draft.tokens.slice(to, from).every(({ text }) => small.test(text)),
    );
  return {
    ...draft,
    mentions: draft.mentions.filter((mention) => mention.by === 'code' || !isDenied(mention)),
    sightings: draft.sightings.map((sighting) =>
      sighting.slot === 'people' && sighting.value === 'group' && isDenied(sighting)
        ? { ...sighting, value: 'one-on-one' }
        : sighting,
    ),
  };
}
