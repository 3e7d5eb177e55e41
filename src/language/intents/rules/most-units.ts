import type { Signals } from '../signals/signals.ts';
import type { IntentRule } from './intent-rule.ts';

/** How many units of one service there may be in a day, and no minutes that would make them. */
const asksForMost = (s: Signals): boolean =>
  s.services === 1 &&
  !s.minutes &&
  ((s.asks('units') && s.asks('payer')) ||
    (s.asks('number', 'units') &&
      s.asks('per-day') &&
      !s.unitsClaimed &&
      !s.asks('denial', 'document', 'modifier', 'pair')) ||
    // "How many 97140 can I bill before the MUE kills it".
    (s.topic?.id === 'unit-limits' && s.asks('number', 'units') && !s.unitsClaimed && !s.asks('denial')) ||
    (s.topic?.id === 'daily-limit' && s.words < 9 && !s.asks('denial', 'document', 'modifier')));

export const mostUnits: IntentRule = {
  says: 'the most units of one service in a day',
  intent: 'explain-code',
  topical: 'unit-limits',
  when: (s) => asksForMost(s) && !s.planNamed,
};

export const mostUnitsOfPlan: IntentRule = {
  says: '"97110 max units per day uhc": the most units of one service that a plan takes in a day',
  intent: 'payer-rules',
  topical: 'daily-limit',
  when: (s) =>
    s.planNamed &&
    s.modifiers === 0 &&
    (asksForMost(s) || (s.services === 1 && !s.minutes && s.topic?.id === 'unit-limits')) &&
    !s.unitsClaimed &&
    !s.asks('denial', 'document', 'modifier', 'pair'),
};
