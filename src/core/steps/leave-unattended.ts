import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith } from '../draft.ts';
import { finding } from '../finding.ts';

/**
 * Minutes that a patient spent under supervision only are no minutes of a code that asks for a clinician with this one
 * patient: they count as none, and that is said. Supervised services stay as they are.
 */
export function leaveUnattended(draft: Draft): Draft {
  const left = draft.lines.filter(isUnattended);
  if (left.length === 0) return draft;
  return draftWith(draft, {
    lines: draft.lines.map((line) => (left.includes(line) ? lineWith(line, { minutes: 0 }) : line)),
    findings: [
      ...draft.findings,
      ...left.map(({ code, minutes }) =>
        finding(
          'unattended',
          'stop',
          code === null ? [] : [code],
          `${minutes === null ? 'Time' : `${minutes} minutes`} under supervision only ${minutes === null ? 'is' : 'are'} not billed as ${code}: it asks for the clinician one-on-one with this patient, hands-on or cueing. Only such minutes count.`,
          authorities.treatmentTime,
        ),
      ),
    ],
  });
}

function isUnattended({ code, rule, service }: DraftLine): boolean {
  return (
    code !== null &&
    service.contact === 'unattended' &&
    rule?.clock === 'fifteen_pooled' &&
    (rule.contact === 'one_on_one' || rule.contact === 'attended')
  );
}
