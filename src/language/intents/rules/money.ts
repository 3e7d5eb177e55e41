import type { IntentRule } from './intent-rule.ts';

export const bestPaid: IntentRule = {
  says: 'what pays best is another desk, whatever else is said',
  intent: 'out-of-scope',
  when: (s) => s.other('best-paid') && !(s.other('orders') && s.timed > 0),
};

export const prices: IntentRule = {
  says: 'prices are another desk, whatever code they are asked of',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('money') &&
    s.topic?.figure === undefined &&
    !s.topic?.ofPayment &&
    (!s.minutesAsked || s.other('money/others', 'money/price', 'money/copay')) &&
    !(s.modifiers > 0 && s.services === 0) &&
    !s.asks('modifier', 'denial', 'document') &&
    !(s.services > 1 && s.asks('pair', 'compare')) &&
    // "Laser 8 minutes. Is there a code or do we just charge cash".
    !(s.timed > 0 && s.asks('which-code') && !s.other('money/price', 'money/others', 'money/copay')),
};

export const coveredPerson: IntentRule = {
  says: '"does united cover Mr. Ortiz": whether one patient is covered',
  intent: 'out-of-scope',
  when: (s) =>
    s.payer &&
    s.person &&
    s.services + s.modifiers + s.denials === 0 &&
    !s.minutes &&
    s.asks('covers') &&
    !s.asks('units', 'modifier', 'document', 'billing'),
};

export const paysProfession: IntentRule = {
  says: 'whether a plan pays a profession is a matter of benefits, unless its profile speaks of that',
  intent: 'out-of-scope',
  when: (s) =>
    s.payer &&
    !s.coverageKnown &&
    s.clinician &&
    s.services + s.modifiers === 0 &&
    s.asks('covers') &&
    !s.asks('units', 'modifier', 'document', 'billing'),
};
