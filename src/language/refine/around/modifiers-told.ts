import type { Sighting } from '../../book/find-phrases.ts';
import { longestOf } from '../../book/longest-of.ts';
import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { modifierAsked } from '../../slots/codes/modifier-asked.ts';

/**
 * "Which letters say that a notice was signed": a modifier that is described where one is asked for and none was named.
 * Beside services the visit decides which modifiers there are, so that nothing is read into its words.
 */
export function modifiersTold(draft: Draft, model: Model): Draft {
  const asked = modifierAsked(draft);
  if (draft.modifiers.length === 0 && draft.mentions.some(isCounted)) return howGiven(draft, model);
  if (draft.modifiers.length > 0) return withoutItsWords(draft);
  if (!asked) return draft;
  const words = seen(draft, 'modifier-told');
  // "Modifier for OT assistant": a word belongs to the phrase that goes on with it.
  const told = longestOf(
    theOneOf(words.filter((one) => !words.some((other) => asksFor(draft, one) && goesOn(one, other)))),
  );
  // "Hab or rehab": an open word that is part of what describes a modifier names no service. Neither does a description of which
  // the question is a part: "is learning it for the first time, the plan wants that marked".
  const cues = seen(draft, 'questions', 'modifier');
  const mentions = draft.mentions.filter(
    (one) =>
      (one.by !== 'phrase' || !told.some(({ from, to }) => from < one.to && one.from < to)) &&
      (one.by === 'code' ||
        told.length === 0 ||
        !cues.some((cue) => one.from < cue.from && cue.to <= one.to)),
  );
  if (told.length === 0) return draft;
  if (mentions.length > 0) return remotely(draft, told, model);
  return draftWith(draft, {
    mentions,
    modifiers: told.map(({ value, from, to }) => ({ code: value, from, to })),
  });
}

/** "Exercise lesson by telephone only, what marks it": how services are given no visit decides, also where they have no minutes. */
function remotely(draft: Draft, told: readonly Sighting[], { ruleSet }: Model): Draft {
  const tellsHow = (code: string) => ruleSet.modifiers[code]?.tellsHowGiven === true;
  const remote = told.filter(
    ({ value }) => tellsHow(value) || ruleSet.modifiers[value]?.notWith.some(tellsHow),
  );
  if (remote.length === 0) return draft;
  return draftWith(draft, { modifiers: remote.map(({ value, from, to }) => ({ code: value, from, to })) });
}

/** "A 97 on the PT lines, is that the rehab thing": an open word that describes the modifier that was named is no service. */
function withoutItsWords(draft: Draft): Draft {
  const words = seen(draft, 'modifier-told').filter(({ value }) =>
    draft.modifiers.some(({ code }) => code === value),
  );
  const mentions = draft.mentions.filter(
    (one) =>
      one.by !== 'phrase' ||
      one.open === null ||
      one.minutes.length > 0 ||
      !words.some(({ from, to }) => from < one.to && one.from < to),
  );
  return mentions.length === draft.mentions.length ? draft : draftWith(draft, { mentions });
}

/** "Which X modifier when it was another body area than the CMT": of several that share a name the one that is described, too. */
function theOneOf(words: readonly Sighting[]): readonly Sighting[] {
  const isShared = (one: Sighting) =>
    words.some((other) => other !== one && other.from === one.from && other.to === one.to);
  const several = words.filter(isShared);
  const described = words.filter((one) => !isShared(one) && several.some(({ value }) => value === one.value));
  return described.length > 0 ? described : words;
}

const asksFor = ({ tokens }: Draft, { from }: Sighting): boolean =>
  /^modifiers?$/.test(tokens[from]?.text ?? '');

/** Whether one phrase ends within another that reaches further. */
const goesOn = (one: Sighting, other: Sighting): boolean =>
  one.from < other.from && other.from < one.to && one.to < other.to;

/** A service of a visit, told by its minutes or units. */
function isCounted({ minutes, unitsSaid }: Mention): boolean {
  return minutes.length > 0 || unitsSaid !== null;
}

/** "Over video, 97110 two units": how the services were given calls for a modifier that nothing else of the visit tells. */
function howGiven(draft: Draft, { ruleSet }: Model): Draft {
  const told = seen(draft, 'modifier-told').filter(
    (one) => ruleSet.modifiers[one.value]?.tellsHowGiven && !isDenied(draft, one),
  );
  if (told.length === 0) return draft;
  return draftWith(draft, {
    modifiers: told.slice(0, 1).map(({ value, from, to }) => ({ code: value, from, to })),
  });
}

/** "No video visit today", "telehealth not allowed". */
function isDenied({ tokens }: Draft, { from, to }: { from: number; to: number }): boolean {
  const words = [tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]];
  return words.some((token) => /^(no|not|never|without|isnt|wasnt|arent)$/.test(token?.text ?? ''));
}
