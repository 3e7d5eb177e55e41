import type { Sighting } from '../../book/find-phrases.ts';
import { longestOf } from '../../book/longest-of.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { modifierAsked } from '../../slots/codes/modifier-asked.ts';

/**
 * "97110 30 min habilitative, which modifier": where a modifier is asked for, the kind of care that was told names the one for which
 * only a plan asks. "Hab vs rehab" without any service asks what tells the two apart.
 */
export function kindOfCareAsked(draft: Draft, { ruleSet }: Model): Draft {
  if (draft.modifiers.length > 0) return draft;
  const isOfPlan = ({ value }: Sighting): boolean =>
    ruleSet.modifiers[value]?.uses.some(({ only, condition }) => only === 'typed' && condition === 'payer') ??
    false;
  const words = longestOf(seen(draft, 'modifier-told')).filter(isOfPlan);
  // "Post op rehab 97110, modifier needed": by itself the short word says what all therapy is.
  const isShort = ({ from }: Sighting): boolean => draft.tokens[from]?.text === 'rehab';
  const told = words.every(isShort) ? [] : words;
  const asked = modifierAsked(draft);
  const compared = told.length > 1 && seen(draft, 'questions', 'compare').length > 0;
  const isLine = draft.mentions.some(isOfClaim);
  if (!(asked && isLine && told.length > 0) && !(compared && !isLine)) return draft;
  // "Rehab" is no open word where it describes a modifier.
  const mentions = draft.mentions.filter(
    (one) => one.by !== 'phrase' || !told.some(({ from, to }) => from < one.to && one.from < to),
  );
  return draftWith(draft, {
    mentions,
    modifiers: (isLine ? told.slice(0, 1) : told).map(({ value, from, to }) => ({ code: value, from, to })),
  });
}

/** A service told by its code, its minutes or its units. */
const isOfClaim = ({ by, minutes, unitsSaid }: Mention): boolean =>
  by === 'code' || minutes.length > 0 || unitsSaid !== null;
