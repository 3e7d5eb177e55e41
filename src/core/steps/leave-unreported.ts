import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { either } from '../either.ts';
import { finding } from '../finding.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

/** A test of which no report of its own was written is part of the evaluation or of the service of the day, and no line. */
export function leaveUnreported(draft: Draft, ruleSet: RuleSet): Draft {
  const left = draft.lines.filter((line) => isUnreported(line, ruleSet));
  if (left.length === 0) return draft;
  return draftWith(draft, {
    lines: draft.lines.filter((line) => !left.includes(line)),
    aside: [...draft.aside, ...left.map((line) => lineWith(line, { units: 0, notBillable: true as const }))],
    findings: [...draft.findings, ...left.map(notBilled)],
  });
}

function notBilled(line: DraftLine): Finding {
  const codes = possibleCodes(line);
  const text = `${either(codes)} without a written report of its own is not billed: such a test belongs to the evaluation or to the service of the day. Where the report was written after all, say so.`;
  return finding('unreported', 'stop', codes, text, authorities.reportOfTest);
}

function isUnreported(line: DraftLine, ruleSet: RuleSet): boolean {
  if (line.service.unreported !== true) return false;
  const codes = possibleCodes(line);
  return codes.length > 0 && codes.every((code) => ruleSet.codes[code]?.family === 'test');
}
