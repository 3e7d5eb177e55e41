import { asksOfClaim, holdsNoClaim, isTalk } from './asks-of-claim.ts';
import type { IntentRule } from './intent-rule.ts';

export const booking: IntentRule = {
  says: 'a visit is put off or fitted in, however long it takes',
  intent: 'out-of-scope',
  when: (s) =>
    s.other('desk/booking') && s.typed === 0 && s.modifiers === 0 && s.topic === null && !asksOfClaim(s),
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

export const productSupplied: IntentRule = {
  says: 'a product is sold, lent or ordered, and its use is not taught',
  intent: 'out-of-scope',
  when: (s) =>
    s.modifiers === 0 && s.timed === 0 && s.product && !s.asks('pair', 'document', 'denial', 'units'),
};

export const equipmentOfClinic: IntentRule = {
  says: '"the drop table does not drop": a thing of the clinic, and what becomes of it',
  intent: 'out-of-scope',
  when: (s) =>
    s.typed + s.timed + s.modifiers + s.denials === 0 &&
    !s.payer &&
    s.equipment &&
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
    // "Adjusted C and T, massage scheduled for tomorrow" as well.
    !(s.adjusted && s.adjustedOnly && s.settled > 0 && !s.question) &&
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

export const whoOrWhere: IntentRule = {
  says: '"who restocks ice packs": a person or a place of the clinic',
  intent: 'out-of-scope',
  when: (s) =>
    holdsNoClaim(s) &&
    s.whoOrWhere &&
    !s.asks('units', 'modifier', 'document', 'note', 'pair', 'denial', 'compare', 'which-code', 'regions'),
};

export const somethingElse: IntentRule = {
  says: '"what pulse width do we set": a question, and no word of a code, a line or a rule in it',
  intent: 'out-of-scope',
  when: (s) =>
    holdsNoClaim(s) &&
    !s.nextDoor &&
    !s.foreignCode &&
    s.somethingElse &&
    !s.asks('per-day', 'payer', 'meaning', 'what-it-is', 'regions', 'pair') &&
    !asksOfClaim(s),
};
