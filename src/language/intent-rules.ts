import { type Draft, seen } from './draft.ts';
import type { IntentId } from './request.ts';

/** What the rules look at: numbers of things seen, and which turns of phrase. */
export interface Signals {
  services: number;
  /** Services named by their code. */
  typed: number;
  /** Services with minutes. */
  timed: number;
  /** Services whose code is settled. */
  settled: number;
  modifiers: number;
  /** A question mark, a question word, or a turn of phrase by which people ask. */
  question: boolean;
  /** Words of the message, services and numbers aside. */
  words: number;
  payer: boolean;
  /** A chiropractor, a therapist, an assistant is named. */
  clinician: boolean;
  nextDoor: boolean;
  minutes: boolean;
  /** The whole message is a greeting, thanks or a call for help: which. */
  courtesy: IntentId | null;
  /** Values of intents/vocabulary/questions.yml that were seen. */
  asks(...cues: string[]): boolean;
  /** Values of intents/vocabulary/other-business.yml that were seen. */
  other(...subjects: string[]): boolean;
}

/** A rule that decides the intent where it holds; the first that holds counts. */
interface IntentRule {
  says: string;
  intent: IntentId;
  when(signals: Signals): boolean;
}

/** Slot-based rules, from the surest to the least sure. What none of them decides is the classifier's. */
export const intentRules: readonly IntentRule[] = [
  { says: 'a call for help', intent: 'help', when: (s) => s.courtesy === 'help' },
  { says: 'a greeting', intent: 'small-talk', when: (s) => s.courtesy === 'small-talk' },
  {
    says: 'prices are another desk, whatever code they are asked of',
    intent: 'out-of-scope',
    when: (s) =>
      s.other('money') &&
      s.timed === 0 &&
      !s.asks('modifier', 'denial', 'document') &&
      !(s.services > 1 && s.asks('pair', 'compare')),
  },
  {
    says: 'how a treatment is performed or helps is clinical advice',
    intent: 'out-of-scope',
    when: (s) =>
      s.other('care') &&
      !s.minutes &&
      s.services < 2 &&
      !s.asks('billing', 'modifier', 'document', 'units', 'denial'),
  },
  {
    says: 'other specialties and other desks, and no service of ours by its code',
    intent: 'out-of-scope',
    when: (s) =>
      s.other('elsewhere', 'benefits', 'diagnosis', 'people', 'desk', 'world') &&
      s.typed === 0 &&
      s.timed === 0 &&
      s.services < 2 &&
      s.modifiers === 0 &&
      !s.asks('units') &&
      !(s.services > 0 && s.asks('billing', 'pair', 'denial')),
  },
  {
    says: 'the choice of a diagnosis, also for a code of ours',
    intent: 'out-of-scope',
    when: (s) =>
      s.other('diagnosis') &&
      s.services < 2 &&
      !s.minutes &&
      !s.asks('modifier', 'pair', 'denial', 'document'),
  },
  {
    says: 'another specialty, with its minutes',
    intent: 'out-of-scope',
    when: (s) => s.other('elsewhere') && s.minutes && s.settled === 0,
  },
  {
    says: 'what is next door and nothing of ours',
    intent: 'out-of-scope',
    when: (s) => s.nextDoor && s.settled === 0 && !s.minutes,
  },
  {
    says: 'whether a plan pays a profession is a matter of benefits',
    intent: 'out-of-scope',
    when: (s) =>
      s.payer &&
      s.clinician &&
      s.services + s.modifiers === 0 &&
      s.asks('payer') &&
      !s.asks('units', 'modifier', 'document', 'billing'),
  },
  {
    says: 'services and a question of modifiers',
    intent: 'find-modifier',
    when: (s) => s.services > 0 && s.asks('modifier') && !s.asks('denial', 'document'),
  },
  {
    says: 'the note, before anything was denied',
    intent: 'document',
    when: (s) => s.asks('document') && s.services > 0 && s.timed === 0 && s.typed < 3,
  },
  {
    says: 'a denial of a service',
    intent: 'denial',
    when: (s) => s.asks('denial') && s.timed === 0 && s.services + s.modifiers > 0,
  },
  {
    says: 'several services with the words of a pair',
    intent: 'check-pair',
    when: (s) => s.services > 1 && s.asks('pair') && !s.asks('document'),
  },
  {
    says: 'two codes and a difference',
    intent: 'compare-codes',
    when: (s) => s.asks('compare') && s.services > 1 && s.timed === 0 && s.modifiers === 0,
  },
  {
    says: 'the note, of a service',
    intent: 'document',
    when: (s) =>
      s.asks('document') && s.services > 0 && s.typed + s.timed < 3 && (s.timed === 0 || !s.asks('units')),
  },
  {
    says: 'minutes with a question of units',
    intent: 'count-units',
    when: (s) => s.minutes && s.asks('units'),
  },
  { says: 'services with minutes are a visit to code', intent: 'code-visit', when: (s) => s.timed > 0 },
  {
    says: 'a number of units of a service',
    intent: 'count-units',
    when: (s) => s.asks('units') && s.services > 0 && !(s.payer && s.asks('payer')),
  },
  {
    says: 'a bare list of codes',
    intent: 'check-pair',
    when: (s) => s.typed > 1 && s.words < s.typed + 2 && !s.asks('compare'),
  },
  {
    says: 'a modifier and a payer',
    intent: 'payer-rules',
    when: (s) => s.payer && s.modifiers > 0 && s.services === 0,
  },
  {
    says: 'a modifier by itself',
    intent: 'find-modifier',
    when: (s) => s.modifiers > 0 && s.services === 0 && !s.asks('denial'),
  },
  {
    says: 'services, and nothing asked',
    intent: 'code-visit',
    when: (s) => s.services > 0 && !s.question,
  },
];

const questionWord =
  /^(\?|is|are|does|do|did|can|could|may|should|would|will|what|whats|which|when|why|who|how|need)$/;

/** @returns what the rules look at in a draft */
export function signalsOf(draft: Draft): Signals {
  const cues = new Set(seen(draft, 'questions').map(({ value }) => value));
  const subjects = new Set(seen(draft, 'other-business').map(({ value }) => value));
  return {
    services: draft.mentions.length,
    typed: draft.mentions.filter(({ by }) => by === 'code').length,
    timed: draft.mentions.filter(({ minutes }) => minutes.length > 0).length,
    settled: draft.mentions.filter(({ open }) => open === null).length,
    modifiers: draft.modifiers.length,
    question: cues.size > 0 || draft.tokens.some(({ text }) => questionWord.test(text)),
    words: wordsBeside(draft),
    payer: draft.payer !== null,
    clinician: seen(draft, 'clinicians').length > 0,
    nextDoor: draft.nextDoor !== null,
    minutes: draft.durations.length > 0,
    courtesy: courtesyOf(draft),
    asks: (...wanted) => wanted.some((cue) => cues.has(cue)),
    other: (...wanted) => wanted.some((subject) => subjects.has(subject)),
  };
}

/** A greeting counts only where it is (nearly) the whole message: "hi, ther ex 20 min" is a visit. */
function courtesyOf(draft: Draft): IntentId | null {
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  const longest = seen(draft, 'courtesy').sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!longest || words > longest.to - longest.from + 2 || draft.mentions.length > 0) return null;
  return longest.value as IntentId;
}

function wordsBeside({ tokens, mentions }: Draft): number {
  return tokens.filter(
    ({ kind }, at) => kind === 'word' && !mentions.some(({ from, to }) => from <= at && at < to),
  ).length;
}
