import { authorities } from '../authorities.ts';
import { type Draft, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Finding } from '../visit.ts';
import { statementId } from './statement-id.ts';
import { worded } from './worded.ts';

/**
 * What the payer's profile says of this visit, each with its year and how sure it is: of the codes on it, and of prior
 * authorization, which concerns every visit. What the profile calls weighty is told as a warning.
 */
export function statementFindings({ payer, lines, visit }: Draft, ruleSet: RuleSet): Finding[] {
  if (lines.length === 0) return [];
  const here = eachOnce(gather(lines, possibleCodes));
  return gather(toldOf(payer), ({ statement, id, text }): Finding[] => {
    if (statement.disciplines && !statement.disciplines.includes(visit.discipline)) return [];
    if (statement.care && statement.care !== visit.care) return [];
    if (statement.beside && !here.some((code) => expandCodes(statement.beside ?? [], ruleSet).has(code)))
      return [];
    const named = statement.codes ? expandCodes(statement.codes, ruleSet) : null;
    const codes = named === null ? [] : here.filter((code) => named.has(code));
    if (codes.length === 0 && !(named === null && statement.about === 'authorization')) return [];
    return [
      finding(
        id,
        statement.warns ? 'warn' : 'info',
        codes,
        text,
        statement.sources[0] ?? authorities.practice,
        'payer',
      ),
    ];
  });
}

/** The statements of a profile as they are told. */
const toldOf = workedOut((payer: PayerProfile) =>
  payer.statements.map((statement) => ({
    statement,
    id: statementId(payer, statement),
    text: `${payer.name}: ${worded(statement)}`,
  })),
);
