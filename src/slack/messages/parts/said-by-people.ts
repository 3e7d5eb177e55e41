import type { Shown } from '../shown/shown.ts';
import { attestations } from './attested.ts';

/** Who attested what, for the words of a message: "Region of the therapy: another region, said by @U1". */
export const saidByPeople = (shown: Shown): string[] =>
  attestations(shown).map(({ line: { text, by } }) => `${text}, said by <@${by}>`);
