import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { either } from '../either.ts';
import { finding } from '../finding.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

/**
 * Minutes that a patient spent under supervision only are no minutes of a code that asks for a clinician with this one
 * patient: they count as none, and that is said. Supervised services stay as they are, and so does an open service that
 * may be one.
 */
export function leaveUnattended(draft: Draft, ruleSet: RuleSet): Draft {
  const left = draft.lines.filter((line) => isUnattended(line, ruleSet));
  if (left.length === 0) return draft;
  return draftWith(draft, {
    lines: draft.lines.map((line) => (left.includes(line) ? lineWith(line, { minutes: 0 }) : line)),
    findings: [...draft.findings, ...left.map(notBilled)],
  });
}

function notBilled(line: DraftLine): Finding {
  const codes = possibleCodes(line);
  const [time, are] = line.minutes === null ? ['Time', 'is'] : [`${line.minutes} minutes`, 'are'];
  const text = `${time} under supervision only ${are} not billed as ${either(codes)}: it asks for the clinician one-on-one with this patient, hands-on or cueing. Only such minutes count.`;
  return finding('unattended', 'stop', codes, text, authorities.treatmentTime);
}

function isUnattended(line: DraftLine, ruleSet: RuleSet): boolean {
  const codes = possibleCodes(line);
  return (
    line.service.contact === 'unattended' &&
    codes.length > 0 &&
    codes.every((code) => needsClinician(code, ruleSet))
  );
}

function needsClinician(code: string, ruleSet: RuleSet): boolean {
  const rule = ruleSet.codes[code];
  return rule?.clock === 'fifteen_pooled' && (rule.contact === 'one_on_one' || rule.contact === 'attended');
}
