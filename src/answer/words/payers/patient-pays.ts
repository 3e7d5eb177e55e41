import type { RuleSet } from '../../../core/rule-set.ts';

/**
 * Whether the patient is who pays: no payer asks for anything then, unless the patient sends the bill on to a plan.
 *
 * @param payer what the visit names
 * @example patientPays('cash', ruleSet) // true
 */
export const patientPays = (payer: string, { payers }: RuleSet): boolean =>
  payers.some((profile) => profile.payer === payer && profile.patientPays === true);
