import { type Draft, seen } from './draft.ts';
import type { IntentId } from './request.ts';

/** What the rules look at: numbers of things seen, and which turns of phrase. */
export interface Signals {
  services: number;
  /** Services with minutes. */
  timed: number;
  /** Different codes that the services are settled on. */
  codes: number;
  modifiers: number;
  payer: boolean;
  nextDoor: boolean;
  minutes: boolean;
  denialCode: boolean;
  words: number;
  /** Values of intents/vocabulary/questions.yml that were seen. */
  asks(cue: string): boolean;
  /** Values of intents/vocabulary/other-business.yml that were seen. */
  other(subject: string): boolean;
}

/** A rule that decides the intent where it holds; the first that holds counts. */
interface IntentRule {
  says: string;
  intent: IntentId;
  when(signals: Signals): boolean;
}

/** Slot-based rules, from the surest to the least sure. What none of them decides is the classifier's. */
export const intentRules: readonly IntentRule[] = [
  {
    says: 'prices are another desk, whatever code they are asked of',
    intent: 'out-of-scope',
    when: (s) => s.other('money') && !s.minutes && s.services + Number(s.payer) > 0 && !s.asks('compare'),
  },
  {
    says: 'how a treatment is performed is clinical advice',
    intent: 'out-of-scope',
    when: (s) => s.other('care') && !s.minutes && !s.asks('billing') && !s.asks('document') && s.services < 2,
  },
  {
    says: 'what is next door and nothing of ours',
    intent: 'out-of-scope',
    when: (s) => s.nextDoor && s.services === 0,
  },
  {
    says: 'a visit with minutes and a question of modifiers',
    intent: 'find-modifier',
    when: (s) => s.services > 0 && s.asks('modifier') && !s.asks('denial'),
  },
  {
    says: 'several services with the words of a pair',
    intent: 'check-pair',
    when: (s) => s.services > 1 && s.asks('pair') && !s.asks('document'),
  },
  {
    says: 'minutes with a question of units',
    intent: 'count-units',
    when: (s) => s.minutes && s.asks('units'),
  },
  {
    says: 'services with minutes are a visit to code',
    intent: 'code-visit',
    when: (s) => s.timed > 0,
  },
  {
    says: 'a denial of a service',
    intent: 'denial',
    when: (s) => s.asks('denial') && (s.services > 0 || s.modifiers > 0 || s.denialCode),
  },
  {
    says: 'the note, of a service',
    intent: 'document',
    when: (s) => s.asks('document') && s.services > 0,
  },
  {
    says: 'two codes and a difference',
    intent: 'compare-codes',
    when: (s) => s.asks('compare') && s.services > 1,
  },
  {
    says: 'a number of units of a service',
    intent: 'count-units',
    when: (s) => s.asks('units') && s.services > 0 && !s.asks('payer'),
  },
];

/** @returns what the rules look at in a draft */
export function signalsOf(draft: Draft): Signals {
  const cues = new Set(seen(draft, 'questions').map(({ value }) => value));
  const subjects = new Set(seen(draft, 'other-business').map(({ value }) => value));
  return {
    services: draft.mentions.length,
    timed: draft.mentions.filter(({ minutes }) => minutes.length > 0).length,
    codes: new Set(draft.mentions.filter(({ open }) => open === null).flatMap(({ codes }) => codes)).size,
    modifiers: draft.modifiers.length,
    payer: draft.payer !== null,
    nextDoor: draft.nextDoor !== null,
    minutes: draft.durations.length > 0,
    denialCode: false,
    words: draft.tokens.filter(({ kind }) => kind !== 'sign').length,
    asks: (cue) => cues.has(cue),
    other: (subject) => subjects.has(subject),
  };
}
