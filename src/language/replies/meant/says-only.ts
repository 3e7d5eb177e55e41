import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';

/** Words beside what is said that change nothing: "ok so what do I bill then". */
const BESIDE = 3;

/** Whether a reply says one thing and tells nothing of a visit: no service, time, payer, date or people. */
export function saysOnly(draft: Draft, { from, to }: Sighting): boolean {
  const { tokens, mentions, durations, payer, date, modifiers, denials } = draft;
  const words = tokens.filter(({ kind }) => kind !== 'sign').length;
  const told = mentions.length + durations.length + modifiers.length + denials.length;
  const ofVisit = draft.sightings.some(({ slot }) => slot === 'people' || slot === 'clinicians');
  return words - (to - from) <= BESIDE && told === 0 && payer === null && date === null && !ofVisit;
}
