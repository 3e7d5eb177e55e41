import { z } from 'zod';
import { codeFile } from './code-file.ts';
import {
  ask,
  code,
  confidence,
  day,
  discipline,
  modifierCode,
  oneOf,
  source,
  sources,
  state,
  words,
} from './parts.ts';

/** A code, `family:NAME` or `list:NAME`. */
const target = words;

/** When a modifier goes on a line, as rules/modifiers and a clinic's own rules both write it. */
export const useKeys = {
  id: words,
  on: z.array(target).min(1),
  beside: z.exactOptional(z.array(target).min(1)),
  payers: z.exactOptional(z.array(words).min(1)),
  notPayers: z.exactOptional(z.array(words).min(1)),
  disciplines: z.exactOptional(z.array(discipline).min(1)),
  from: z.exactOptional(day),
  to: z.exactOptional(day),
  only: z.exactOptional(oneOf(['said', 'typed'])),
  after: z.exactOptional(z.array(modifierCode).min(1)),
  question: z.exactOptional(words),
  ifNot: z.exactOptional(words),
  answer: z.exactOptional(oneOf(['yes', 'no'])),
  care: z.exactOptional(oneOf(['active', 'maintenance'])),
  state: z.exactOptional(z.union([state, z.literal('none')])),
  condition: ask.nullable().default(null),
  instead: z.exactOptional(z.array(modifierCode)),
  text: words,
};

const use = z.strictObject({
  ...useKeys,
  layer: oneOf(['national', 'payer', 'article']),
  basis: oneOf(['ncci', 'cms', 'payer', 'article']),
  when: oneOf(['always', 'if-distinct', 'if-attested', 'if-payer-asks']),
  source,
});

const opening = z.strictObject({
  kind: oneOf(['region', 'separate-time', 'separate-exam', 'status-change']),
  order: z.int().min(1),
  noteSentence: words,
  documentation: z.array(words).default([]),
});

const neverOn = z.strictObject({
  on: z.array(target).min(1),
  except: z.exactOptional(z.array(target).min(1)),
  clocks: z.exactOptional(z.array(codeFile.shape.clock).min(1)),
  payers: z.exactOptional(z.array(words).min(1)),
  notPayers: z.exactOptional(z.array(words).min(1)),
  disciplines: z.exactOptional(z.array(discipline).min(1)),
  text: words,
  source,
});

/** rules/modifiers/<CODE>.yml: one modifier. */
export const modifierFile = z.strictObject({
  asOf: day,
  code: modifierCode,
  /** Its place on the line, 1 first. */
  slot: z.int().min(1).max(9),
  opensPairs: z.boolean().default(false),
  bare: z.exactOptional(z.literal(true)),
  opens: z.array(opening).default([]),
  planFor: z.array(discipline).default([]),
  label: words,
  meaning: words,
  phrases: z.exactOptional(z.array(words).min(1)),
  attests: words.nullable().default(null),
  useWhen: z.array(words).default([]),
  doNot: z.array(words).default([]),
  note: words.nullable().default(null),
  noteSentence: words.nullable().default(null),
  documentation: z.array(words).default([]),
  notWith: z.array(modifierCode).default([]),
  tellsHowGiven: z.exactOptional(z.boolean()),
  ofPayer: z.exactOptional(words),
  notWithPayers: z.exactOptional(z.array(words).min(1)),
  brings: z.array(modifierCode).default([]),
  waitsFor: z.array(modifierCode).default([]),
  neverOn: z.array(neverOn).default([]),
  lists: z.record(z.string(), z.array(code)).default({}),
  uses: z.array(use).default([]),
  sources,
  confidence,
});
