import type { IntentId } from '../request.ts';
import type { Signals } from './signals.ts';

/** A rule that decides the intent where it holds; the first that holds counts. */
interface IntentRule {
  says: string;
  intent: IntentId;
  when(signals: Signals): boolean;
  /** A classifier that is sure of another intent is heard instead. */
  yields?: true;
}

/** Slot-based rules, from the surest to the least sure. What none of them decides is the classifier's. */
export const intentRules: readonly IntentRule[] = [
  { says: 'a call for help', intent: 'help', when: (s) => s.courtesy === 'help' },
  { says: 'a greeting', intent: 'small-talk', when: (s) => s.courtesy === 'small-talk' },
  {
    says: 'what pays best is another desk, whatever else is said',
    intent: 'out-of-scope',
    when: (s) => s.other('best-paid') && !(s.other('orders') && s.timed > 0),
  },
  {
    says: 'a reason or remark code of a denial',
    intent: 'denial',
    when: (s) => s.denials > 0 && s.timed === 0,
  },
  {
    says: 'prices are another desk, whatever code they are asked of',
    intent: 'out-of-scope',
    when: (s) =>
      s.other('money') &&
      s.timed === 0 &&
      !(s.modifiers > 0 && s.services === 0) &&
      !s.asks('modifier', 'denial', 'document') &&
      !(s.services > 1 && s.asks('pair', 'compare')),
  },
  {
    says: 'how a treatment is performed or helps is clinical advice',
    intent: 'out-of-scope',
    when: (s) =>
      (s.other('care/how') || (s.other('care') && s.question)) &&
      !s.minutes &&
      s.services < 2 &&
      !s.asks('billing', 'modifier', 'document', 'units', 'denial'),
  },
  {
    says: 'other specialties and other desks, and no service of ours by its code',
    intent: 'out-of-scope',
    when: (s) =>
      s.other('elsewhere', 'benefits', 'diagnosis', 'people', 'desk', 'world', 'orders') &&
      s.typed === 0 &&
      s.timed === 0 &&
      s.services < 2 &&
      s.modifiers === 0 &&
      !s.asks('units') &&
      (s.services === 0 ||
        ((s.question || s.other('elsewhere/field')) &&
          !s.other('world') &&
          !s.asks('billing', 'pair', 'denial'))),
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
    when: (s) =>
      s.nextDoor &&
      (s.services === 0
        ? s.nextDoorCode || !s.minutes || !s.toldApart
        : !s.minutes && (s.settled === 0 || (s.nextDoorCode && s.typed === 0))),
  },
  {
    says: 'a code of another field, and none of ours',
    intent: 'out-of-scope',
    when: (s) => s.foreignCode && s.services === 0 && !s.minutes,
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
    says: 'what a payer allows in a day',
    intent: 'payer-rules',
    when: (s) => s.payer && s.asks('payer') && s.asks('units') && !s.minutes && s.services === 0,
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
    when: (s) => s.minutes && s.asks('units', 'number'),
  },
  { says: 'services with minutes are a visit to code', intent: 'code-visit', when: (s) => s.timed > 0 },
  {
    says: 'the most units of one service in a day',
    intent: 'explain-code',
    when: (s) => s.asks('units') && s.asks('payer') && s.services === 1 && !s.minutes && !s.payer,
  },
  {
    says: 'a number of units of a service',
    intent: 'count-units',
    when: (s) => s.asks('units', 'number') && s.services > 0 && !(s.payer && s.asks('payer')),
  },
  {
    says: '"the 25 on 99213 or on 98941": one of two lines for a modifier',
    intent: 'find-modifier',
    when: (s) =>
      s.modifiers > 0 && s.services > 1 && s.either && s.timed === 0 && !s.asks('denial', 'document'),
  },
  {
    says: '"97110 or 97530": one of two services',
    intent: 'compare-codes',
    when: (s) =>
      s.either &&
      s.services === 2 &&
      s.timed === 0 &&
      !s.asks('pair', 'modifier', 'units', 'denial', 'document'),
  },
  {
    says: '"gp on cmt?": a modifier asked of a service',
    intent: 'find-modifier',
    when: (s) =>
      s.modifiers > 0 &&
      s.services === 1 &&
      s.question &&
      s.timed === 0 &&
      !s.asks('pair', 'units', 'number', 'denial', 'document', 'meaning'),
  },
  {
    says: 'a bare list of codes',
    intent: 'check-pair',
    when: (s) => s.typed > 1 && s.words < 3 && !s.asks('compare'),
  },
  {
    says: 'the code of an adjustment with its regions',
    intent: 'code-visit',
    when: (s) =>
      s.counted &&
      s.typed === 1 &&
      s.services === 1 &&
      !s.asks('document', 'modifier', 'meaning', 'compare', 'denial'),
  },
  {
    says: 'several codes, and nothing but where they were given',
    intent: 'check-pair',
    when: (s) =>
      s.typed > 1 &&
      s.timed === 0 &&
      s.asks('regions') &&
      !s.asks('compare', 'units', 'number', 'modifier', 'document', 'note', 'meaning', 'denial'),
  },
  {
    says: 'a modifier and a payer',
    intent: 'payer-rules',
    when: (s) => s.payer && s.modifiers > 0 && s.services === 0,
  },
  {
    says: 'a modifier by itself',
    intent: 'find-modifier',
    when: (s) => s.modifiers > 0 && s.services === 0 && !s.asks('denial', 'document'),
  },
  {
    says: 'services, and nothing asked',
    intent: 'code-visit',
    when: (s) => s.services > 0 && !s.question,
    yields: true,
  },
];
