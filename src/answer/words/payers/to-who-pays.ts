import { checkWords } from '../../../core/payer/said.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import type { Finding } from '../../../core/visit.ts';
import { patientPays } from './patient-pays.ts';

/** Where nobody else pays there is no payer to check with, unless the patient sends the bill on. */
const planWords = 'If the patient sends the bill to a plan, check with that plan.';

/**
 * The findings of a visit as they are told to whoever pays for it: where that is the patient, nobody is sent to a payer.
 *
 * @param payer what the visit names
 */
export function toWhoPays(findings: Finding[], payer: string, ruleSet: RuleSet): Finding[] {
  if (!patientPays(payer, ruleSet)) return findings;
  return findings.map((one) => {
    const text = one.text.replace(checkWords, planWords);
    return text === one.text ? one : { ...one, text };
  });
}
