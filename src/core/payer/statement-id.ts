import type { PayerProfile } from '../rule-set/payer-profile.ts';

/**
 * What a statement of a profile is called in findings: its subject, and its turn among those on the same subject.
 *
 * @example statementId(payer, statement) // "payer.aetna.limits-2"
 */
export function statementId(payer: PayerProfile, statement: PayerProfile['statements'][number]): string {
  const alike = payer.statements.filter(({ about }) => about === statement.about);
  return `payer.${payer.id}.${statement.about}-${alike.indexOf(statement) + 1}`;
}
