import type { IntentRule } from './intent-rule.ts';

export const modifierOfServices: IntentRule = {
  says: 'services and a question of modifiers',
  intent: 'find-modifier',
  topical: true,
  when: (s) => s.services > 0 && s.asks('modifier') && !s.asks('denial', 'document'),
};

export const modifierOfSpent: IntentRule = {
  says: '"went over the 2480 this year, what now": what was spent, and no service',
  intent: 'find-modifier',
  topical: 'therapy-threshold',
  when: (s) =>
    s.spent &&
    s.services + s.modifiers === 0 &&
    !s.asks('document', 'denial') &&
    (s.asks('modifier', 'goes-on') || (s.payer && !s.planNamed && s.question)),
};

export const whatGoesOnLine: IntentRule = {
  says: '"signed notice on file. what goes on 98940?": the modifiers of one line',
  intent: 'find-modifier',
  when: (s) =>
    s.services === s.typed &&
    (s.services === 1 || (s.services === 0 && s.modifiers > 0)) &&
    s.timed === 0 &&
    s.asks('goes-on') &&
    !s.asks('denial', 'document', 'note'),
};

export const lineOfModifier: IntentRule = {
  says: '"the 25 on 99213 or on 98941": one of two lines for a modifier',
  intent: 'find-modifier',
  when: (s) =>
    s.modifiers > 0 && s.services > 1 && s.either && s.timed === 0 && !s.asks('denial', 'document'),
};

export const denialWanted: IntentRule = {
  says: '"the secondary needs a Medicare denial for 99203": nothing was denied yet, and a modifier asks for it',
  intent: 'find-modifier',
  when: (s) =>
    s.services === 1 && s.timed === 0 && s.asks('ahead') && s.denials === 0 && !s.asks('denial', 'document'),
};

export const modifierOnService: IntentRule = {
  says: '"gp on cmt?": a modifier asked of a service',
  intent: 'find-modifier',
  when: (s) =>
    s.modifiers > 0 &&
    s.services === 1 &&
    (s.question || (s.either && s.modifiers > 1)) &&
    s.timed === 0 &&
    !s.asks('pair', 'units', 'number', 'denial', 'document', 'meaning'),
};

export const modifierNeeded: IntentRule = {
  says: '"97140 and 97530 on one day, do we need 59": whether a modifier is needed',
  intent: 'find-modifier',
  when: (s) =>
    s.modifiers > 0 && s.services > 0 && s.asks('needed') && s.timed === 0 && !s.asks('denial', 'document'),
};

export const modifierOfSeveral: IntentRule = {
  says: '"25 on 99203 w/ 98940", "97110 and 97140 KX?": a modifier asked of services, first or last of all',
  intent: 'find-modifier',
  when: (s) =>
    (s.modifierFirst || s.modifierLast) &&
    s.services > 0 &&
    s.timed === 0 &&
    !s.asks('units', 'number', 'denial', 'document', 'meaning', 'compare'),
};

export const modifierOnCode: IntentRule = {
  says: '"97140-RT-LT for both?": a code with its modifier, and nothing else asked',
  intent: 'find-modifier',
  when: (s) =>
    s.modifierOnLine &&
    s.services === 1 &&
    s.typed === 1 &&
    s.timed === 0 &&
    !(s.payer && (!s.question || s.asks('payer', 'covers'))) &&
    !s.asks('units', 'number', 'denial', 'document', 'note', 'meaning', 'billing', 'covers', 'what-it-is'),
};

export const attestedLine: IntentRule = {
  says: '"98940 maintenance, ABN signed and in chart": one service and what its modifier attests',
  intent: 'find-modifier',
  when: (s) =>
    s.attested &&
    s.services === 1 &&
    s.typed === 1 &&
    s.timed === 0 &&
    !s.asks('units', 'number', 'denial', 'document', 'meaning', 'billing', 'covers', 'pair', 'compare'),
};

export const modifiersOfPayer: IntentRule = {
  says: '"which modifiers does uhc want": modifiers of a payer, and no service',
  intent: 'find-modifier',
  when: (s) =>
    s.payer &&
    s.services + s.modifiers + s.denials === 0 &&
    !s.spent &&
    !s.minutes &&
    !s.nextDoor &&
    s.asks('modifier') &&
    !s.asks('units', 'document', 'denial', 'compare'),
};

export const modifierAlone: IntentRule = {
  says: 'a modifier by itself',
  intent: 'find-modifier',
  when: (s) => s.modifiers > 0 && s.services === 0 && !s.asks('denial', 'document'),
};
