import { attestations } from './parts/attested.ts';
import type { Shown } from './shown.ts';

/** Who attested what, for the words of a message: "Region of the therapy: another region, said by @U1". */
export const saidByPeople = (shown: Shown): string[] =>
  attestations(shown).map(({ line: { text, by } }) => `${text}, said by <@${by}>`);
