import type { IntentRule } from './intent-rule.ts';

export const servicesTogether: IntentRule = {
  says: 'several services with the words of a pair',
  intent: 'check-pair',
  when: (s) =>
    s.services > 1 &&
    (s.asks('pair', 'ahead') || (s.asks('inside') && !s.either && !s.asks('compare'))) &&
    !s.told &&
    !s.asks('document') &&
    !s.modifierAsked,
};

export const bareCodes: IntentRule = {
  says: 'a bare list of codes',
  intent: 'check-pair',
  when: (s) => s.typed > 1 && s.words < 3 && !s.asks('compare'),
};

export const servicesJoined: IntentRule = {
  says: '"97140 plus 98940?", "massage + cmt ok": services put together, and nothing asked of them',
  intent: 'check-pair',
  when: (s) =>
    s.services > 1 &&
    s.timed === 0 &&
    s.joined &&
    !s.asks('compare', 'units', 'modifier', 'document', 'note', 'denial'),
};

export const oneWhereOther: IntentRule = {
  says: '"97140 when 98941", "mt same region as cmt, billable": two services, and where the one stands beside the other',
  intent: 'check-pair',
  when: (s) =>
    s.services === 2 &&
    s.timed === 0 &&
    (s.onCondition || (s.regionCompared && s.question && !s.either)) &&
    !s.asks('compare', 'units', 'number', 'modifier', 'document', 'note', 'denial', 'meaning'),
};

export const linesAsTyped: IntentRule = {
  says: '"99203-25 + 98941 + 97140-59, anything missing": lines with their modifiers, and nothing else asked',
  intent: 'check-pair',
  when: (s) =>
    s.modifierOnLine &&
    s.typed > 1 &&
    s.typed === s.services &&
    s.timed === 0 &&
    s.words < 6 &&
    !s.unitsClaimed &&
    !s.asks(
      'compare',
      'units',
      'number',
      'modifier',
      'document',
      'note',
      'meaning',
      'denial',
      'payer',
      'covers',
    ),
};

export const codesInRegions: IntentRule = {
  says: 'several codes, and nothing but where they were given',
  intent: 'check-pair',
  when: (s) =>
    s.typed > 1 &&
    s.timed === 0 &&
    s.asks('regions', 'said-apart') &&
    !s.asks('compare', 'units', 'number', 'modifier', 'document', 'note', 'meaning', 'denial'),
};

export const whatTellsApart: IntentRule = {
  says: 'two codes and a difference',
  intent: 'compare-codes',
  when: (s) => s.asks('compare') && s.services > 1 && s.timed === 0 && s.modifiers === 0,
};

export const oneOfTwo: IntentRule = {
  says: '"97110 or 97530": one of two services, or of a bare list',
  intent: 'compare-codes',
  when: (s) =>
    s.either &&
    (s.services === 2 || (s.typed > 2 && s.typed === s.services && s.words < 3)) &&
    s.timed === 0 &&
    !s.asks('pair', 'modifier', 'units', 'denial', 'document'),
};
