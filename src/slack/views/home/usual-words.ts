import { disciplines, type Usual } from '../../../clinic/usual.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { payerOptions } from '../options.ts';

/**
 * What holds where a question does not say it, in the words of the two selects.
 *
 * @example usualWords({ payer: 'medicare', discipline: 'pt' }, ruleSet) // '“Physical therapy” and “Medicare”'
 */
export function usualWords({ payer, discipline }: Usual, ruleSet: RuleSet): string {
  const named = payerOptions(ruleSet).find(({ value }) => value === payer);
  return `“${disciplines[discipline]}” and “${named?.text.text ?? payer}”`;
}
