import { overriddenFindings } from '../clinic/overridden-findings.ts';
import { type Draft, draftWith, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';

/** Step 4c: the clinic's own layer: where it overrides the payer's profile, and what it wants told with these codes. */
export function applyClinic(draft: Draft, ruleSet: RuleSet): Draft {
  const { clinic } = ruleSet;
  if (!clinic || draft.lines.length === 0) return draft;
  const here = eachOnce(gather(draft.lines, possibleCodes));
  const notes = gather(clinic.notes, ({ codes, payers, text, source }, at) => {
    const named = here.filter((code) => codes && expandCodes(codes, ruleSet).has(code));
    const meant = (!codes || named.length > 0) && (!payers || payers.includes(draft.visit.payer));
    return meant ? [finding(`clinic.note-${at + 1}`, 'warn', named, text, source, 'clinic')] : [];
  });
  return draftWith(draft, { findings: [...draft.findings, ...overriddenFindings(draft), ...notes] });
}
