import { type Draft, draftWith, type Mention, mentionWith } from '../draft.ts';
import type { Model } from '../model.ts';
import { type FactorTold, factorsTold } from '../slots/factors-told.ts';

/** Of one kind of evaluation this factor is also how its level is named: alone it tells nothing that the level does not. */
const NAMES_LEVEL = 'decision';
/** The clinician's time for the visit; beside other services nobody knows whether theirs are in it. */
const WHOLE_TIME = 'minutes';

/**
 * Reads what was told of the factors that decide the level of an evaluation: "no comorbidities, 3 body structures, evolving".
 * Which level they meet is the core's matter. What they were read of is no service, no minutes and no word of another service.
 *
 * @see src/core/evaluation/level-met.ts
 */
export function levelFactors(draft: Draft, { ruleSet }: Model): Draft {
  const { levels } = ruleSet.evaluations;
  const heard = levels.flatMap((group) => {
    const codes = Object.keys(group.factors[0]?.reaches ?? {});
    const isOfGroup = (mention: Mention) => mention.codes.some((code) => codes.includes(code));
    const beside = draft.mentions.some((mention) => !isOfGroup(mention));
    const told = (draft.mentions.some(isOfGroup) ? factorsTold(draft.tokens, group) : []).filter(
      ({ id }) => id !== WHOLE_TIME || !beside,
    );
    return told.some(({ id }) => id !== NAMES_LEVEL) ? [{ told, isOfGroup }] : [];
  });
  if (heard.length === 0) return draft;
  const all = heard.flatMap(({ told }) => told);
  const within = ({ from, to }: { from: number; to: number }) =>
    all.some((place) => place.from <= from && to <= place.to);
  return draftWith(draft, {
    counts: [...draft.counts, ...all.map(({ from, to }) => ({ from, to, number: 0, noun: 'factors' }))],
    sightings: draft.sightings.filter((sighting) => !within(sighting)),
    mentions: draft.mentions
      .filter((mention) => !within(mention))
      .map((mention) => {
        const own = heard.filter(({ isOfGroup }) => isOfGroup(mention)).flatMap(({ told }) => told);
        return own.length > 0 ? mentionWith(mention, { factors: byFactor(own) }) : mention;
      }),
  });
}

const byFactor = (told: readonly FactorTold[]): NonNullable<Mention['factors']> =>
  Object.fromEntries(told.map((one) => [one.id, one.told]));
