import { type Draft, draftWith, seen } from '../draft.ts';
import { longestOf } from '../longest-of.ts';

/**
 * "Which letters say that a notice was signed": a modifier that is described where one is asked for and none was named.
 * Beside services the visit decides which modifiers there are, so that nothing is read into its words.
 */
export function modifiersTold(draft: Draft): Draft {
  const asked = seen(draft, 'questions', 'modifier').length > 0;
  if (!asked || draft.modifiers.length > 0) return draft;
  const told = longestOf(seen(draft, 'modifier-told'));
  // "Hab or rehab": an open word that is part of what describes a modifier names no service.
  const mentions = draft.mentions.filter(
    (one) => one.by !== 'phrase' || !told.some(({ from, to }) => from < one.to && one.from < to),
  );
  if (told.length === 0 || mentions.length > 0) return draft;
  return draftWith(draft, {
    mentions,
    modifiers: told.map(({ value, from, to }) => ({ code: value, from, to })),
  });
}
