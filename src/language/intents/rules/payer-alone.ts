import type { Signals } from '../signals/signals.ts';
import type { IntentRule } from './intent-rule.ts';

/** A payer, and nothing that was given or is on a claim. */
const isPayerAlone = (s: Signals): boolean =>
  s.payer && s.services + s.modifiers + s.denials === 0 && !s.minutes && !s.nextDoor && !s.person;

export const payersExclusions: IntentRule = {
  says: '"what does uhc not cover": what a payer leaves out, and no service',
  intent: 'payer-rules',
  topical: 'not-covered',
  when: (s) =>
    isPayerAlone(s) &&
    s.asks('left-out') &&
    !s.other('benefits', 'elsewhere') &&
    !s.asks('units', 'modifier', 'document', 'compare', 'ahead', 'told'),
};

export const payersRules: IntentRule = {
  says: '"tell me about uhc", "anything to watch for with cigna": all that is known of a payer',
  intent: 'payer-rules',
  when: (s) =>
    isPayerAlone(s) &&
    s.topic === null &&
    s.asks('profile') &&
    !s.asks('units', 'modifier', 'document', 'denial', 'compare') &&
    !s.other('benefits', 'elsewhere', 'people', 'desk', 'money', 'law', 'world'),
};

export const unitsOfPayersCompared: IntentRule = {
  says: '"units medicare vs cigna": how each of several payers counts them',
  intent: 'payer-rules',
  topical: 'counting-methods',
  when: (s) =>
    s.payersBeside &&
    isPayerAlone(s) &&
    s.asks('compare') &&
    s.asks('units') &&
    !s.asks('per-day', 'denial', 'document'),
};

export const payersCompared: IntentRule = {
  says: '"difference between medicare and cigna", "medicare vs cigna units": the same of several payers',
  intent: 'payer-rules',
  topical: (s) => s.topic !== null,
  when: (s) =>
    s.payersBeside && isPayerAlone(s) && s.asks('compare') && !s.asks('document', 'denial', 'modifier'),
};
