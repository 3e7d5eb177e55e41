import type { Signals } from '../signals.ts';
import type { IntentRule } from './intent-rule.ts';

export const bestPaid: IntentRule = {
  says: 'what pays best is another desk, whatever else is said',
  intent: 'out-of-scope',
  when: (s) => s.other('best-paid') && !(s.other('orders') && s.timed > 0),
};

/** What is asked about a claim is answered, whatever else is told of the patient. */
const asksOfClaim = ({ asks }: Signals): boolean =>
  asks(
    'billing',
    'units',
    'which-code',
    'number',
    'modifier',
    'document',
    'note',
    'denial',
    'compare',
    'covers',
  );

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

export const booking: IntentRule = {
  says: 'a visit is put off or fitted in, however long it takes',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('desk/booking') && s.typed === 0 && s.modifiers === 0 && s.topic === null && !asksOfClaim(s),
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
    !(s.services > 1 && s.asks('pair', 'compare')),
};

export const numbersOfOthers: IntentRule = {
  says: '"is 97110 a zip code", "the 8 minute rule on the timeclock": numbers and rules of another kind',
  intent: 'out-of-scope',
  when: (s) =>
    (s.other('people/clock') &&
      s.services === 0 &&
      !s.payer &&
      // "Per the time clock 45 timed minutes, how many units"; the rule on the timeclock is one of wages.
      !(s.minutes && (s.asks('number') || (s.asks('units') && s.topic === null))) &&
      !s.asks('document', 'note')) ||
    (s.other('world/numbers') && s.services < 2 && s.timed === 0),
};

export const errand: IntentRule = {
  says: '"remind me to call Aetna": something to be done, and nothing asked of a claim',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('errand') &&
    !s.question &&
    // "Pick up the tape order": a word that may be a service, and none that is told.
    s.typed + s.settled + s.timed === 0 &&
    s.modifiers === 0 &&
    s.denials === 0 &&
    !s.asks('units', 'document', 'denial', 'modifier'),
};

/** Words of another desk, and neither a time nor anything asked of a claim: "the rep of the braces brings pizza". */
const isTalk = (s: Signals): boolean =>
  !s.minutes && !s.payer && !s.told && !asksOfClaim(s) && !s.asks('pair', 'meaning');

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

export const productSupplied: IntentRule = {
  says: 'a product is sold, lent or ordered, and its use is not taught',
  intent: 'out-of-scope',
  when: (s) =>
    s.product && s.modifiers === 0 && s.timed === 0 && !s.asks('pair', 'document', 'denial', 'units'),
};

export const equipmentOfClinic: IntentRule = {
  says: '"the drop table does not drop": a thing of the clinic, and what becomes of it',
  intent: 'out-of-scope',
  when: (s) =>
    s.equipment &&
    s.typed + s.timed + s.modifiers + s.denials === 0 &&
    !s.payer &&
    !s.asks('billing', 'which-code', 'modifier', 'denial', 'compare', 'covers', 'document', 'note'),
};

export const otherDesk: IntentRule = {
  says: 'other specialties and other desks, and no service of ours by its code',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('elsewhere', 'benefits', 'diagnosis', 'people', 'desk', 'law', 'world', 'orders') &&
    s.typed === 0 &&
    s.timed === 0 &&
    s.services < 2 &&
    s.modifiers === 0 &&
    // "Excel formula to sum units": the tool is what is asked about.
    (!s.asks('units') || (s.other('desk/tools') && s.services === 0 && !s.minutes)) &&
    // "8 min of that I was on the phone, exercises otherwise" tells of a visit.
    !(s.services === 1 && s.minutes && !s.question) &&
    (s.services === 0 ||
      s.ofOthers ||
      (s.other('world/chat') && !s.minutes) ||
      isTalk(s) ||
      ((s.question ||
        s.other(
          'elsewhere/field',
          'desk/business',
          'desk/booking',
          'desk/supplies',
          'desk/tools',
          'desk/claims',
          'desk/running',
          'people/training',
        )) &&
        !s.other('world') &&
        !s.asks('billing', 'pair', 'denial', 'modifier'))),
};

/** No code, no time, no payer, no subject of the rules, and at most one service. */
const holdsNoClaim = (s: Signals): boolean =>
  s.typed + s.timed + s.modifiers + s.denials === 0 &&
  s.services < 2 &&
  !s.minutes &&
  !s.payer &&
  s.topic === null;

export const whoOrWhere: IntentRule = {
  says: '"who restocks ice packs": a person or a place of the clinic',
  intent: 'out-of-scope',
  when: (s) =>
    s.whoOrWhere &&
    holdsNoClaim(s) &&
    !s.asks('units', 'modifier', 'document', 'note', 'pair', 'denial', 'compare', 'which-code', 'regions'),
};

export const somethingElse: IntentRule = {
  says: '"what pulse width do we set": a question, and no word of a code, a line or a rule in it',
  intent: 'out-of-scope',
  when: (s) =>
    s.somethingElse &&
    holdsNoClaim(s) &&
    !s.nextDoor &&
    !s.foreignCode &&
    !s.asks('per-day', 'payer', 'meaning', 'what-it-is', 'regions', 'pair') &&
    !asksOfClaim(s),
};

export const choiceOfDiagnosis: IntentRule = {
  says: 'the choice of a diagnosis, also for a code of ours',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('diagnosis') && s.services < 2 && !s.minutes && !s.asks('modifier', 'pair', 'denial', 'document'),
};

export const otherSpecialty: IntentRule = {
  says: 'another specialty, with its minutes',
  intent: 'out-of-scope',
  when: (s) => s.other('elsewhere') && s.minutes && s.settled === 0,
};

export const nextDoor: IntentRule = {
  says: 'what is next door and nothing of ours',
  intent: 'out-of-scope',
  when: (s) =>
    s.nextDoor &&
    // "The L-code is billed on its own; 24 minutes training its use. Code?" asks of the minutes.
    !(s.toldApart && s.minutesAsked && !s.nextDoorCode) &&
    (s.nextDoorAsked || s.services === 0
      ? s.nextDoorAsked || s.nextDoorCode || !s.minutes || !s.toldApart
      : (s.nextDoorCode && s.typed + s.settled === 0) ||
        // "OT eval with a screen of memory": the evaluation is ours.
        (!s.minutes &&
          ((s.settled === 0 && !(s.levelOpen && !s.question)) || (s.nextDoorCode && s.typed === 0)))),
};

export const foreignCode: IntentRule = {
  says: 'a code of another field, and none of ours',
  intent: 'out-of-scope',
  when: (s) =>
    s.foreignCode &&
    s.typed + s.settled === 0 &&
    (s.services === 0
      ? !(s.minutes && s.asks('units', 'number'))
      : // "D1110, is that an exam": a word that may be many things beside it.
        !s.minutes && s.words < 8),
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
