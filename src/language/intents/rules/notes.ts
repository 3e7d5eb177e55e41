import type { IntentRule } from './intent-rule.ts';

export const noteBeforeDenial: IntentRule = {
  says: 'the note, before anything was denied',
  intent: 'document',
  // "The note says: adjusted C3 and L4. which cmt" asks for a code.
  when: (s) => s.asks('document') && !s.asks('which-code') && s.services > 0 && s.timed === 0 && s.typed < 3,
};

export const noteOfService: IntentRule = {
  says: 'the note, of a service',
  intent: 'document',
  when: (s) =>
    s.asks('document') &&
    !s.asks('which-code') &&
    s.services > 0 &&
    s.typed + s.timed < 3 &&
    (s.timed === 0 || !s.asks('units')) &&
    !(s.told && s.timed > 1),
};

export const noteOfModifier: IntentRule = {
  says: '"documentation for modifier 59": the note of a modifier, and no service',
  intent: 'document',
  when: (s) =>
    s.modifiers > 0 &&
    s.services + s.denials === 0 &&
    !s.minutes &&
    s.asks('document', 'note') &&
    !s.asks('denial'),
};
