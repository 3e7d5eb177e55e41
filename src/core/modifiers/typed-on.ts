import type { DraftLine } from '../draft.ts';
import type { Visit } from '../visit.ts';

/** The modifiers that the asker named for a line: typed on it, or asked about for the visit as a whole. */
export const typedOn = (line: DraftLine, visit: Visit): string[] => [
  ...new Set([...line.service.modifiersSaid, ...(visit.modifiersAsked ?? [])]),
];
