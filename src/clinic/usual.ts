import type { Discipline } from '../core/visit.ts';
import type { DefaultsAround } from '../store/defaults.ts';

/** What is taken for granted where a question names nothing. */
export interface Usual {
  payer: string;
  discipline: Discipline;
}

/** A chiropractor with a commercial plan whose rules are not known: where neither person nor workspace said anything. */
const nobodySaid: Usual = { payer: 'commercial', discipline: 'chiropractic' };

/** Who bills, with the name that people read. */
export const disciplines: Readonly<Record<Discipline, string>> = {
  chiropractic: 'Chiropractic',
  pt: 'Physical therapy',
  ot: 'Occupational therapy',
};

/**
 * A person's own defaults before the workspace's, each by itself: whoever chose a payer alone bills as the workspace does.
 *
 * @example
 * usual({ person: { payer: 'uhc', discipline: null, zone: null }, workspace: { payer: 'bcbs', discipline: 'pt', zone: null } })
 * // { payer: 'uhc', discipline: 'pt' }
 */
export function usual({ person, workspace }: DefaultsAround): Usual {
  const kept = [person, workspace];
  const payer = kept.map((one) => one?.payer).find((one) => one != null);
  const discipline = kept.map((one) => one?.discipline).find(isDiscipline);
  return { payer: payer ?? nobodySaid.payer, discipline: discipline ?? nobodySaid.discipline };
}

/** True for what the rules know as a discipline: the store keeps words. */
export function isDiscipline(word: string | null | undefined): word is Discipline {
  return word != null && Object.hasOwn(disciplines, word);
}
