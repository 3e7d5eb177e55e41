import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import { worded } from '../payer/worded.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { Statement } from '../rule-set/statement.ts';
import type { Finding } from '../visit.ts';
import { clinicSource } from './clinic-rules.ts';

/**
 * Where the clinic's own rule overrides the payer's profile: who says what. Where the profile did not know, the clinic
 * fills in; where it knew otherwise, that is a warning.
 */
export function overriddenFindings({ payer }: Draft): Finding[] {
  const { before } = payer;
  if (!before) return [];
  return [
    ...tell(payer, 'unit-method', before.unitMethod, payer.unitMethod, ({ method }) => method),
    ...tell(payer, 'plan-of-care', before.disciplineModifier, payer.disciplineModifier, ({ rule }) => rule),
    ...tell(payer, 'distinct', before.distinctModifier, payer.distinctModifier, ({ prefers }) => prefers),
  ];
}

/** Outcomes by which a profile says that it does not know. */
const open = new Set(['unknown', 'if-payer-asks']);

function tell<T extends Statement>(
  payer: PayerProfile,
  field: string,
  before: T | undefined,
  now: T,
  outcome: (said: T) => string,
): Finding[] {
  if (!before) return [];
  const disagree = outcome(before) !== outcome(now) && !open.has(outcome(before));
  const text = `${payer.name}: the profile says "${worded(before)}" The clinic’s own rule says "${worded(now)}" The clinic’s own rule is followed here.`;
  const source = now.sources[0] ?? clinicSource;
  return [finding(`layers.${field}`, disagree ? 'warn' : 'info', [], text, source, 'clinic')];
}
