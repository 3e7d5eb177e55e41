import type { IntentRule } from './intent-rule.ts';

export const payersDay: IntentRule = {
  says: 'what a payer, or payers in general, allow in a day',
  intent: 'payer-rules',
  topical: true,
  when: (s) =>
    s.asks('units') && (s.asks('per-day') || (s.payer && s.asks('payer'))) && !s.minutes && s.services === 0,
};

export const payersModifier: IntentRule = {
  says: 'a modifier and a payer',
  intent: 'payer-rules',
  when: (s) => s.payer && s.modifiers > 0 && s.services === 0,
};
