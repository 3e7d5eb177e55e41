import type { Signals } from '../signals/signals.ts';
import type { IntentRule } from './intent-rule.ts';

/** "Medicare's 8 minute rule": the rule itself is asked for, and not which one it is. */
export const isMedicaresOwn = (s: Signals): boolean => !s.planNamed && s.topic?.id === 'eight-minute-rule';

export const payersMethod: IntentRule = {
  says: '"is cigna 8 minute rule or midpoint": how a payer counts units',
  intent: 'payer-rules',
  topical: true,
  when: (s) =>
    s.payer &&
    !isMedicaresOwn(s) &&
    s.topic?.intent === 'count-units' &&
    s.services === 0 &&
    s.question &&
    // "Total time or each code on its own 8 min": the minutes belong to the method.
    (!s.minutes || (s.topic.id === 'counting-methods' && s.times === 1)) &&
    !s.asks('meaning', 'compare'),
};

export const payersDay: IntentRule = {
  says: 'what a payer, or payers in general, allow in a day',
  intent: 'payer-rules',
  topical: true,
  when: (s) =>
    s.asks('units') && (s.asks('per-day') || (s.payer && s.asks('payer'))) && !s.minutes && s.services === 0,
};

export const payersTimeOfDay: IntentRule = {
  says: '"anthem, do they pay past an hour of therapy a day": a time that is the limit of a day, and no service',
  intent: 'payer-rules',
  topical: 'daily-limit',
  when: (s) =>
    s.planNamed &&
    s.services + s.modifiers + s.denials === 0 &&
    s.times === 1 &&
    s.asks('per-day') &&
    s.asks('covers', 'left-out') &&
    !s.person &&
    !s.asks('number', 'billing', 'document', 'denial', 'modifier'),
};

export const payersLimitMet: IntentRule = {
  says: '"cigna paid four of our six timed units, why": fewer units were paid, and no service is named',
  intent: 'payer-rules',
  topical: 'daily-limit',
  when: (s) => s.paidOtherwise && s.payer && s.services + s.modifiers + s.denials === 0,
};

export const payerCovers: IntentRule = {
  says: '"he did an hour of massage. does PIP pay for it": whether a payer covers what was told',
  intent: 'payer-rules',
  when: (s) =>
    s.payer &&
    s.services === 1 &&
    s.timed === 1 &&
    s.asks('covers') &&
    !s.told &&
    !s.minutesAsked &&
    s.modifiers === 0 &&
    !s.asks('units', 'number', 'modifier', 'document', 'billing', 'denial', 'pair'),
};

export const payerCoversCode: IntentRule = {
  says: '"code 97037, is that covered by bcbs": whether a payer covers a code',
  intent: 'payer-rules',
  when: (s) =>
    s.payer &&
    s.services === 1 &&
    s.typed === 1 &&
    s.question &&
    s.asks('covers') &&
    !s.minutes &&
    s.modifiers === 0 &&
    !s.asks('units', 'number', 'modifier', 'document', 'denial', 'pair', 'compare'),
};

export const payerOfScope: IntentRule = {
  says: '"WC Texas, may a chiro bill exercise or only CMT", "Texas Medicaid, are a DC\'s exams or exercises covered": what a payer takes from a profession, of several services',
  intent: 'payer-rules',
  when: (s) =>
    s.payer &&
    s.clinician &&
    (s.topic?.id === 'who-may' || (s.stateOfPayer && s.asks('covers'))) &&
    s.services > 1 &&
    s.timed + s.modifiers === 0 &&
    !s.asks('document', 'denial', 'modifier', 'compare', 'pair'),
};

export const payerOfProfession: IntentRule = {
  says: '"does tricare pay chiropractic": what a payer covers at all, where its profile speaks of that',
  intent: 'payer-rules',
  when: (s) =>
    s.coverageKnown &&
    s.clinician &&
    s.services + s.modifiers === 0 &&
    s.asks('covers') &&
    !s.asks('units', 'modifier', 'document', 'billing'),
};

export const payerOfState: IntentRule = {
  says: '"illinois work comp, how many visits": what a payer allows in a state, or that it is not known',
  intent: 'payer-rules',
  when: (s) =>
    s.stateOfPayer &&
    s.services + s.modifiers + s.denials === 0 &&
    !s.minutes &&
    !s.nextDoor &&
    !s.other('benefits/plan', 'desk/claims') &&
    (s.visitsKnown ||
      (s.question &&
        !s.other('desk/tools', 'desk/records', 'desk/schedule', 'desk/booking', 'law', 'people')) ||
      s.asks('number', 'covers', 'payer', 'units', 'billing')) &&
    !s.asks('document', 'denial', 'modifier', 'compare'),
};

export const payersVisits: IntentRule = {
  says: '"how many visits will the VA approve": what a payer allows, where its profile speaks of limits',
  intent: 'payer-rules',
  topical: 'visit-limit',
  when: (s) =>
    s.visitsKnown &&
    s.services < 2 &&
    s.typed + s.timed + s.modifiers + s.denials === 0 &&
    !s.minutes &&
    !s.asks('document', 'denial', 'modifier', 'compare'),
};

export const payersModifier: IntentRule = {
  says: 'a modifier and a payer',
  intent: 'payer-rules',
  when: (s) => s.payer && s.modifiers > 0 && s.services === 0,
};
