import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { expandCodes } from '../../core/rules/expand-codes.ts';
import type { Finding } from '../../core/visit.ts';
import { statementsOf } from './profile-told.ts';

type Statement = PayerProfile['statements'][number];

/**
 * What a payer's profile says of modifiers beside those of the plan of care and of separate services: first what it says of
 * codes that it pays, which comes before everything else ("98940, 98941 and 98942 go with AT"), then the rest. What holds for
 * one kind of care is told where that was named.
 */
export function modifiersOfPayer(
  payer: PayerProfile,
  ruleSet: RuleSet,
): { ofPaid: Finding[]; others: Finding[] } {
  const named = statementsOf(payer).filter(
    ({ said: { care, about, text } }) =>
      care === undefined && about !== 'authorization' && namesModifier(text, ruleSet),
  );
  const paid = named.filter(({ said }) => isOfPaid(said, payer, ruleSet));
  return {
    ofPaid: paid.map(({ found }) => found),
    others: named.filter((one) => !paid.includes(one)).map(({ found }) => found),
  };
}

/** By letters, since "25" may be a day or a percentage, and not as part of a line ("G0283-GP-GY"). */
const namesModifier = (text: string, { modifiers }: RuleSet): boolean =>
  (text.match(/(?<![-\w])[A-Z][A-Z\d]\b/g) ?? []).some((word) => modifiers[word] !== undefined);

/** Whether it says how a code is covered that the payer pays. */
function isOfPaid({ about, codes = [] }: Statement, { coverage }: PayerProfile, ruleSet: RuleSet): boolean {
  if (about !== 'coverage') return false;
  const told = expandCodes(codes, ruleSet);
  return Object.keys(ruleSet.codes).some(
    (code) =>
      told.has(code) &&
      coverage.find((entry) => expandCodes(entry.codes, ruleSet).has(code))?.is === 'payable',
  );
}
