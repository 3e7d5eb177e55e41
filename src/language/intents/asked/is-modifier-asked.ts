import { type Draft, seen } from '../../draft.ts';
import type { IsAsked } from './asked-part.ts';

/** Whether a visit is told first and a modifier asked for then: "New patient exam and adjustment on one day. 25 on the exam?" */
export function isModifierAsked(draft: Draft, isAsked: IsAsked): boolean {
  const told =
    draft.mentions.some((mention) => !isAsked(mention)) ||
    seen(draft, 'questions').some((cue) => !isAsked(cue));
  return told && draft.modifiers.some(isAsked) && !seen(draft, 'questions', 'pair').some(isAsked);
}
