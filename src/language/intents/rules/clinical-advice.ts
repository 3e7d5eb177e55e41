import { asksOfClaim, isTalk } from './asks-of-claim.ts';
import type { IntentRule } from './intent-rule.ts';

export const emergency: IntentRule = {
  says: 'what cannot wait is decided by the clinician, whatever service is named',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('urgent') &&
    (s.question || s.either || (s.settled === 0 && s.timed === 0 && !s.minutes)) &&
    !asksOfClaim(s),
};

export const safeToTreat: IntentRule = {
  says: 'whether a treatment is safe for somebody is clinical advice, whatever service is named',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('risk') &&
    s.safetyAsked &&
    s.typed < 2 &&
    !s.asks('pair') &&
    s.modifiers === 0 &&
    !asksOfClaim(s),
};

export const howToTreat: IntentRule = {
  says: 'how a treatment is performed or helps is clinical advice',
  intent: 'out-of-scope',
  when: (s) =>
    (s.other('care/how') ||
      (s.other('care') && s.question && s.typed === 0) ||
      (s.other('care/symptoms') && s.typed === 0 && isTalk(s))) &&
    !s.levelOpen &&
    s.modifiers === 0 &&
    !s.minutesAsked &&
    (s.services < 2 || (s.either && s.typed === 0)) &&
    !(s.services > 0 && s.asks('note')) &&
    !s.asks('billing', 'modifier', 'document', 'units', 'denial'),
};

export const choiceOfDiagnosis: IntentRule = {
  says: 'the choice of a diagnosis, also for a code of ours',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('diagnosis') && s.services < 2 && !s.minutes && !s.asks('modifier', 'pair', 'denial', 'document'),
};
