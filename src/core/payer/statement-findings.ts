import { authorities } from '../authorities.ts';
import { type Draft, possibleCodes } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Finding } from '../visit.ts';
import { statementId } from './statement-id.ts';
import { worded } from './worded.ts';

/**
 * What the payer's profile says of this visit, each with its year and how sure it is: of the codes on it, and of prior
 * authorization, which concerns every visit. What the profile calls weighty is told as a warning.
 */
export function statementFindings({ payer, lines, visit }: Draft, ruleSet: RuleSet): Finding[] {
  if (lines.length === 0) return [];
  const here = [...new Set(gather(lines, possibleCodes))];
  return gather(payer.statements, (statement): Finding[] => {
    if (statement.disciplines && !statement.disciplines.includes(visit.discipline)) return [];
    if (statement.care && statement.care !== visit.care) return [];
    const named = statement.codes ? expandCodes(statement.codes, ruleSet) : null;
    const codes = here.filter((code) => named?.has(code));
    if (codes.length === 0 && !(named === null && statement.about === 'authorization')) return [];
    return [
      finding(
        statementId(payer, statement),
        statement.warns ? 'warn' : 'info',
        codes,
        `${payer.name}: ${worded(statement)}`,
        statement.sources[0] ?? authorities.practice,
        'payer',
      ),
    ];
  });
}
