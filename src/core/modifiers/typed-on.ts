import type { DraftLine } from '../draft.ts';
import type { Visit } from '../visit.ts';

/** The modifiers that the asker named for a line: typed on it, or asked about for the visit as a whole. */
export const typedOn = ({ service }: DraftLine, { modifiersAsked = [] }: Visit): readonly string[] =>
  modifiersAsked.length === 0 ? service.modifiersSaid : [...service.modifiersSaid, ...modifiersAsked];
