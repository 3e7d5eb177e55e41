import type { Discipline } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';

const disciplines: readonly string[] = ['chiropractic', 'pt', 'ot'] satisfies Discipline[];

/** Takes the payer that is named, the longest name first ("medicare advantage", not "medicare"), and who bills. */
export function payerAndDiscipline(draft: Draft): Draft {
  const payer = seen(draft, 'payers').sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  const who = seen(draft, 'clinicians').find(({ value }) => disciplines.includes(value));
  return {
    ...draft,
    payer: payer?.value ?? null,
    discipline: (who?.value as Discipline | undefined) ?? null,
  };
}
