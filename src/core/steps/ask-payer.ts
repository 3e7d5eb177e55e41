import { type Draft, draftWith } from '../draft.ts';
import { gather } from '../gather.ts';
import { callScript, openInProfile } from '../payer/call-script.ts';
import type { CallTopic } from '../payer/call-topics.ts';
import type { RuleSet } from '../rule-set.ts';

/** From this many units a day many plans stop. */
const manyUnits = 4;

/**
 * Step 4d: what this visit leaves to ask the payer. Only what it touches: a method where minutes were counted, a limit
 * where many units stand, a modifier where one waits for the payer.
 *
 * @see the payer's profile in rules/payers; rules/call-script.yml
 */
export function askPayer(draft: Draft, ruleSet: RuleSet): Draft {
  if (draft.lines.length === 0) return draft;
  const inProfile = openInProfile(draft.payer);
  // What the visit alone raises is open whatever the profile says; the rest only where the profile leaves it open.
  const touched = touchedBy(draft);
  const open = { has: (topic: CallTopic) => touched[topic] && (raised.has(topic) || inProfile.has(topic)) };
  return draftWith(draft, { findings: draft.findings.concat(callScript(open, draft.payer, ruleSet)) });
}

const raised: ReadonlySet<CallTopic> = new Set(['same-region', 'who-gave-it', 'maintenance']);

function touchedBy({ lines, visit, outcomes }: Draft): Record<CallTopic, boolean> {
  const asksPayer = gather(lines, (line) =>
    line.modifiers.filter((m) => m.condition === 'payer' && m.when === 'if-payer-asks'),
  );
  const waiting = outcomes.some(
    (o) => o.opens !== null && o.opens !== 'separate-exam' && o.verdict !== 'not-allowed',
  );
  const pooled = lines.filter((line) => line.rule?.clock === 'fifteen_pooled');
  const units = pooled.reduce((sum, line) => sum + (line.units ?? Math.max(0, ...line.unitsChoices)), 0);
  return {
    benefits: lines.some((line) => line.coverage === 'unknown'),
    authorization: true,
    'unit-method': pooled.length > 0,
    'plan-of-care': asksPayer.some((m) => m.instead.length === 0),
    'distinct-modifier': waiting || asksPayer.some((m) => m.instead.length > 0),
    'same-region': outcomes.some((o) => o.region === 'same'),
    'daily-limit': units >= manyUnits,
    assistant: lines.some((line) => line.givenBy === 'assistant'),
    'who-gave-it': visit.services.some((s) => s.givenBy === 'aide' || s.givenBy === 'student'),
    maintenance: visit.care === 'maintenance',
  };
}
