import type { IntentRule } from './intent-rule.ts';

export const payersDay: IntentRule = {
  says: 'what a payer allows in a day',
  intent: 'payer-rules',
  when: (s) => s.payer && s.asks('payer') && s.asks('units') && !s.minutes && s.services === 0,
};

export const payersModifier: IntentRule = {
  says: 'a modifier and a payer',
  intent: 'payer-rules',
  when: (s) => s.payer && s.modifiers > 0 && s.services === 0,
};
