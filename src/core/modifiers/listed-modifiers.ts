import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { finding } from '../finding.ts';
import type { ModifierRule, ModifierUse, RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Finding, LineModifier } from '../visit.ts';

/** What the uses of rules/modifiers say of one line. */
export interface Listed {
  modifiers: LineModifier[];
  findings: Finding[];
}

/**
 * The modifiers whose use stands in rules/modifiers: on which codes, beside which others, for which payers and
 * disciplines, in which kind of care. A layer above the national one is named in its finding.
 */
export function listedModifiers(line: DraftLine, draft: Draft, ruleSet: RuleSet): Listed {
  const listed: Listed = { modifiers: [], findings: [] };
  for (const modifier of Object.values(ruleSet.modifiers)) {
    for (const use of modifier.uses) {
      if (!fits(use, modifier, line, draft, ruleSet)) continue;
      const attested = use.condition === 'assistant' ? 'yes' : attestation(use, draft);
      const codes = possibleCodes(line);
      listed.findings.push(
        finding(`modifier.${modifier.code}.${use.id}`, 'info', codes, use.text, use.source, use.layer),
      );
      if (attested === 'no' || attested === 'unsure') continue;
      listed.modifiers.push({
        code: modifier.code,
        ...asAttested(use, attested),
        basis: [use.basis],
        // Another attestation may stand in its place only while this one is open.
        instead: attested === 'yes' ? [] : (use.instead ?? []),
      });
    }
  }
  return listed;
}

function fits(
  use: ModifierUse,
  modifier: ModifierRule,
  line: DraftLine,
  draft: Draft,
  ruleSet: RuleSet,
): boolean {
  const { payer, visit } = draft;
  if (use.payers && !use.payers.includes(payer.id)) return false;
  if (use.notPayers?.includes(payer.id)) return false;
  if (use.from && visit.dateOfService < use.from) return false;
  if (use.answer === 'no' && (use.condition === null || visit.attested[use.condition] !== 'no')) return false;
  if (use.condition === 'assistant' && line.givenBy !== 'assistant') return false;
  if (use.disciplines && !use.disciplines.includes(visit.discipline)) return false;
  if (use.care && !(use.care === visit.care || (visit.care === null && use.condition === 'care-type')))
    return false;
  const on = expandCodes(use.on, ruleSet, modifier.lists);
  const codes = possibleCodes(line);
  if (codes.length === 0 || !codes.every((code) => on.has(code))) return false;
  if (!use.beside) return true;
  const beside = expandCodes(use.beside, ruleSet, modifier.lists);
  return draft.lines.some(
    (other) =>
      other !== line &&
      possibleCodes(other).length > 0 &&
      possibleCodes(other).every((code) => beside.has(code)),
  );
}

/** What a yes changes: the modifier stands, unless it is still the payer's to ask for. */
function asAttested(
  use: ModifierUse,
  attested: string | undefined,
): Pick<LineModifier, 'when' | 'condition'> {
  if (attested !== 'yes') return { when: use.when, condition: use.condition };
  return use.when === 'if-payer-asks'
    ? { when: use.when, condition: 'payer' }
    : { when: 'always', condition: null };
}

/** A person's yes or no to the condition; the kind of care, said of the visit, answers the question for it. */
function attestation(use: ModifierUse, draft: Draft): 'yes' | 'no' | 'unsure' | undefined {
  if (use.condition === null) return undefined;
  if (use.condition === 'care-type' && draft.visit.care !== null) {
    return draft.visit.care === (use.care ?? 'active') ? 'yes' : 'no';
  }
  const said = draft.visit.attested[use.condition];
  return use.answer === 'no' ? 'yes' : said;
}
