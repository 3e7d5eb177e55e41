import type { Signals } from '../signals/signals.ts';
import type { IntentRule } from './intent-rule.ts';

/** "Can a tech's minutes be added to mine? I did 18 min of ther ex": the rule is asked for, and a visit told beside it. */
function asksBesideVisit(s: Signals): boolean {
  return s.topicAlone && s.timed > 0 && !s.minutesAsked && s.topic?.ofMinutes !== true;
}

export const unitsOfMinutes: IntentRule = {
  says: 'minutes with a question of units',
  intent: 'count-units',
  // "Co-treat with OT 60 min, what do we each bill": no service is named, and the rule for such minutes is asked.
  topical: (s) => asksBesideVisit(s) || (s.topic?.ofMinutes === true && s.services === 0),
  when: (s) => s.minutes && s.asks('units', 'number'),
};

export const servicesWithMinutes: IntentRule = {
  says: 'services with minutes are a visit to code',
  intent: 'code-visit',
  topical: asksBesideVisit,
  when: (s) => s.timed > 0,
};

export const unitsOfService: IntentRule = {
  says: 'a number of units of a service',
  intent: 'count-units',
  when: (s) =>
    (s.asks('units', 'number') || (s.timesAsked && s.body)) &&
    s.services > 0 &&
    !(s.payer && s.asks('payer')),
};

export const unitsClaimed: IntentRule = {
  says: '"97110 x2, 97140 x1, look right?": units of codes without the minutes that make them',
  intent: 'count-units',
  when: (s) =>
    s.unitsClaimed &&
    s.typed === s.services &&
    s.modifiers === 0 &&
    !s.asks('compare', 'modifier', 'document', 'note', 'meaning', 'denial', 'payer'),
};

export const regionsAdjusted: IntentRule = {
  says: 'the code of an adjustment with its regions',
  intent: 'code-visit',
  when: (s) =>
    s.counted &&
    s.typed + s.settled > 0 &&
    (s.services === 1 || s.adjustedOnly) &&
    !s.asks('document', 'modifier', 'meaning', 'denial', 'pair', 'compare'),
};

export const careTold: IntentRule = {
  says: '"98941 medicare maintenance": one code, who pays and what kind of care it was',
  intent: 'code-visit',
  when: (s) =>
    s.careSaid &&
    s.payer &&
    !s.question &&
    s.services === 1 &&
    s.typed === 1 &&
    s.timed + s.modifiers === 0 &&
    !s.asks('units', 'number', 'denial', 'document', 'meaning', 'billing', 'covers', 'pair', 'compare'),
};

export const codeExplained: IntentRule = {
  says: '"97533. what is it", "is 97010 payable by anyone": what is known of a code',
  intent: 'explain-code',
  when: (s) =>
    (s.asks('what-it-is') || (s.asks('covers') && !s.payer)) &&
    s.typed === 1 &&
    s.services === 1 &&
    !s.minutes &&
    s.modifiers === 0 &&
    !s.asks('units', 'document', 'modifier', 'denial', 'pair', 'compare'),
};

export const clocksOfCodes: IntentRule = {
  says: '"are 97530 and 97110 timed": whether several codes are, and nothing that was done',
  intent: 'explain-code',
  when: (s) =>
    s.asks('clock') &&
    s.question &&
    s.typed > 1 &&
    s.typed === s.services &&
    s.timed + s.modifiers === 0 &&
    !s.unitsClaimed &&
    !s.asks('document', 'denial', 'pair', 'units'),
};

export const regionsOfCode: IntentRule = {
  says: '"how many spinal regions is 98941": the regions that a code stands for',
  intent: 'explain-code',
  when: (s) =>
    s.asks('number') &&
    s.asks('regions') &&
    s.typed === 1 &&
    s.services === 1 &&
    !s.counted &&
    !s.minutes &&
    !s.asks('units', 'document', 'modifier', 'denial', 'pair'),
};

export const codeAsked: IntentRule = {
  says: '"neck and low back adjusted, which CMT?": the code of what was told',
  intent: 'code-visit',
  when: (s) =>
    s.asks('which-code') &&
    s.settled > 0 &&
    s.typed === 0 &&
    !s.either &&
    !s.asks('compare', 'pair', 'document', 'modifier', 'denial'),
};

export const codeOfTold: IntentRule = {
  says: '"adjusted the lumbar and the pelvis. What is the CPT?": what was done is told before it is asked for its code',
  intent: 'code-visit',
  when: (s) =>
    s.codeOfTold &&
    s.typed + s.modifiers === 0 &&
    !s.either &&
    !s.asks('compare', 'pair', 'document', 'modifier', 'denial'),
};

export const adjustmentLeft: IntentRule = {
  says: '"98941, nope 98940", "98942 entire spine adjusted": an adjustment that was done, and nothing asked',
  intent: 'code-visit',
  when: (s) => s.adjustedOnly && !s.question && (s.putRight || s.adjusted),
};

export const readFromNote: IntentRule = {
  says: '"the note just says adjusted ribs": what the note tells was done, and nothing asked of the note',
  intent: 'code-visit',
  when: (s) =>
    s.asks('note-says') &&
    s.services > 0 &&
    s.typed + s.modifiers === 0 &&
    !s.asks('document', 'modifier', 'denial', 'compare', 'pair', 'needed', 'meaning'),
};

export const nothingAsked: IntentRule = {
  says: 'services, and nothing asked',
  intent: 'code-visit',
  when: (s) => s.services > 0 && !s.question,
  yields: true,
};
