import type { Draft } from '../draft.ts';

/**
 * Keeps the level of an exam apart from the dose of a treatment: "new patient exam, what level" asks which of its codes it
 * is, so that words of clinical advice beside such an exam say nothing of what is asked.
 */
export function levelAsked(draft: Draft): Draft {
  if (!draft.mentions.some(({ open }) => open === 'visit-type')) return draft;
  return {
    ...draft,
    sightings: draft.sightings.filter(
      ({ slot, value }) => !(slot === 'other-business' && value === 'care/how'),
    ),
  };
}
