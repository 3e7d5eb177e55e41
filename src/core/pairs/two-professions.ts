import { authorities } from '../authorities.ts';
import type { DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Finding, Pair } from '../visit.ts';

/**
 * Whether a chiropractor gave the one and a therapist the other: two billing providers, where the edits look at one.
 *
 * @see NCCIMAN26 in rules/sources.yml; some payers look at the whole group
 */
export function areTwoProfessions([one, other]: readonly [DraftLine, DraftLine]): boolean {
  const [a, b] = [one.service.discipline, other.service.discipline];
  return a !== undefined && b !== undefined && a !== b && [a, b].includes('chiropractic');
}

/** That the edit of a pair may hold all the same, and who says whether it does. */
export function twoProfessionsFinding({ column1, column2 }: Pair): Finding {
  const text = `${column1} and ${column2} were given by a chiropractor and a therapist, each under an own number. NCCI looks at one patient, date and billing provider, many payers at the whole group: there an edit counts, and XP or 59 asks for both services to be justified. Check with the payer.`;
  return finding('pair.two-professions', 'warn', [column1, column2], text, authorities.manual);
}
