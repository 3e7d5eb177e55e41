import { gather } from '../../../core/gather.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { type FactorTold, factorsTold } from '../../slots/factors-told.ts';

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
  const { kinds, all: evaluations } = kindsOf(ruleSet);
  if (!draft.mentions.some(({ codes }) => codes.some((code) => evaluations.has(code)))) return draft;
  const heard = gather(kinds, ({ group, codes }) => {
    const isOfGroup = (mention: Mention) => mention.codes.some((code) => codes.includes(code));
    if (!draft.mentions.some(isOfGroup)) return [];
    const beside = draft.mentions.some((mention) => !isOfGroup(mention));
    const told = factorsTold(draft.tokens, group).filter(({ id }) => id !== WHOLE_TIME || !beside);
    return told.some(({ id }) => id !== NAMES_LEVEL) ? [{ told, isOfGroup, codes }] : [];
  });
  if (heard.length === 0) return draft;
  const all = heard.flatMap(({ told }) => told);
  const within = ({ from, to }: { from: number; to: number }) =>
    all.some((place) => place.from <= from && to <= place.to);
  return draftWith(draft, {
    counts: [...draft.counts, ...all.map(({ from, to }) => ({ from, to, number: 0, noun: 'factors' }))],
    sightings: draft.sightings
      .filter((sighting) => !within(sighting))
      .flatMap((sighting) => (isLevel(draft, sighting) ? asLevel(sighting, heard) : [sighting])),
    mentions: draft.mentions
      .filter(
        (mention) =>
          !within(mention) &&
          !(isHeading(draft, mention) && !heard.some(({ isOfGroup }) => isOfGroup(mention))),
      )
      .map((mention) => {
        const own = heard.filter(({ isOfGroup }) => isOfGroup(mention)).flatMap(({ told }) => told);
        return own.length > 0 ? mentionWith(mention, { factors: byFactor(own) }) : mention;
      }),
  });
}

/** "2 comorbidities, evolving, mod": set off behind factors, it is the level and no modifier. */
const isLevel = ({ tokens }: Draft, { slot, from, to }: Sighting): boolean =>
  slot === 'questions' &&
  to - from === 1 &&
  tokens[from]?.text === 'mod' &&
  /^([,;/.=]|so|called|it)$/.test(tokens[from - 1]?.text ?? '') &&
  (tokens[to] === undefined || /^[,;.\n]$/.test(tokens[to]?.text ?? ''));

/** Of three levels the one in the middle, in each kind of evaluation that was told of. */
const asLevel = (sighting: Sighting, heard: readonly { codes: readonly string[] }[]): Sighting[] =>
  gather(heard, ({ codes }) => {
    const [, middle, last, more] = codes;
    return middle && last && !more ? [{ ...sighting, slot: 'tell-apart', value: middle }] : [];
  });

/** "Hx: … Exam: 3 body structures": a heading of the evaluation, and no exam of a doctor's. */
const isHeading = ({ tokens }: Draft, { by, open, to }: Mention): boolean =>
  by === 'phrase' && open === 'visit-type' && tokens[to]?.text === ':';

/** The kinds of evaluations, each with the codes of its levels. */
const kindsOf = workedOut(({ evaluations }: RuleSet) => {
  const kinds = evaluations.levels.map((group) => ({
    group,
    codes: Object.keys(group.factors[0]?.reaches ?? {}),
  }));
  return { kinds, all: new Set(gather(kinds, ({ codes }) => codes)) };
});

const byFactor = (told: readonly FactorTold[]): NonNullable<Mention['factors']> =>
  Object.fromEntries(told.map((one) => [one.id, one.told]));
