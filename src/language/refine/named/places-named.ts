import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, draftWith } from '../../draft.ts';

/** "Group home", "group practice": a place is no word for how many patients there were. */
export function placesNamed(draft: Draft): Draft {
  const places = draft.sightings.filter(({ slot, value }) => slot === 'no-service' && value === 'place');
  if (places.length === 0) return draft;
  const isPart = (one: Sighting) => places.some(({ from, to }) => from <= one.from && one.to <= to);
  return draftWith(draft, {
    sightings: draft.sightings.filter((one) => one.slot !== 'people' || !isPart(one)),
  });
}
