import type { IntentRule } from './intent-rule.ts';

export const remittanceCode: IntentRule = {
  says: 'a reason or remark code of a denial',
  intent: 'denial',
  // "Remark M15, ther act 15, manual 12": the minutes tell of the visit that was refused.
  when: (s) =>
    s.denials > 0 && (!s.minutesAsked || !s.asks('units', 'number')) && !(s.foreignCode && s.services === 0),
};

export const paidOtherwise: IntentRule = {
  says: '"they paid 1 unit, I billed 2 for 20 min": less or another code was paid than was billed',
  intent: 'denial',
  when: (s) => s.paidOtherwise && s.services > 0,
};

export const deniedService: IntentRule = {
  says: 'a denial of a service',
  intent: 'denial',
  when: (s) => s.asks('denial') && !s.asks('ahead') && !s.minutesAsked && s.services + s.modifiers > 0,
};
