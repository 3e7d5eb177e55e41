import type { IntentRule } from './intent-rule.ts';

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
