import type { Discipline } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';

/** Who bills, by the words for people: an assistant works under the plan of a therapist of the same field. */
const disciplineOf: Record<string, Discipline> = {
  chiropractic: 'chiropractic',
  pt: 'pt',
  ot: 'ot',
  'implies-pt': 'pt',
  'implies-ot': 'ot',
};

/** Takes the payer that is named, the longest name first ("medicare advantage", not "medicare"), and who bills. */
export function payerAndDiscipline(draft: Draft): Draft {
  const payer = seen(draft, 'payers').sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  const people = seen(draft, 'clinicians').map(({ value }) => value);
  const said = people.find((who) => disciplineOf[who] && !who.startsWith('implies-'));
  const who = said ?? people.find((each) => disciplineOf[each]);
  return {
    ...draft,
    payer: payer?.value ?? null,
    discipline: who === undefined ? null : (disciplineOf[who] ?? null),
  };
}
