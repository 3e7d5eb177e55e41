import { type Draft, seen } from '../draft.ts';
import type { IsAsked } from './asked-part.ts';

/** Whether a visit is told first and a modifier asked for then: "New patient exam and adjustment on one day. 25 on the exam?" */
export function isModifierAsked(draft: Draft, isAsked: IsAsked): boolean {
  const told =
    draft.mentions.some((mention) => !isAsked(mention)) ||
    seen(draft, 'questions').some((cue) => !isAsked(cue));
  return told && draft.modifiers.some(isAsked) && !seen(draft, 'questions', 'pair').some(isAsked);
}

/** Words between the verb that asks and the modifier at most: "does it get a cq". */
const SPAN = 5;

/** Whether a message ends with a modifier that is asked about: "97110 and 97140 KX?", "does it get cq". */
export function isModifierLast({ tokens, modifiers }: Draft): boolean {
  const hasMark = tokens.at(-1)?.text === '?';
  const end = tokens.length - (hasMark ? 1 : 0);
  return modifiers.some(
    ({ from, to }) =>
      to === end &&
      (hasMark ||
        tokens.slice(Math.max(0, from - SPAN), from).some(({ text }) => /^(does|do|should)$/.test(text))),
  );
}
