import { z } from 'zod';
import {
  ask,
  code,
  confidence,
  day,
  discipline,
  layer,
  modifierCode,
  oneOf,
  source,
  sources,
  words,
} from './parts.ts';

/** A code, `family:NAME` or `list:NAME`. */
const target = words;

const use = z.strictObject({
  id: words,
  layer,
  basis: oneOf(['ncci', 'cms', 'payer', 'article', 'clinic']),
  on: z.array(target).min(1),
  beside: z.exactOptional(z.array(target).min(1)),
  payers: z.exactOptional(z.array(words).min(1)),
  notPayers: z.exactOptional(z.array(words).min(1)),
  disciplines: z.exactOptional(z.array(discipline).min(1)),
  from: z.exactOptional(day),
  answer: z.exactOptional(oneOf(['yes', 'no'])),
  care: z.exactOptional(oneOf(['active', 'maintenance'])),
  when: oneOf(['always', 'if-distinct', 'if-attested', 'if-payer-asks']),
  condition: ask.nullable().default(null),
  instead: z.exactOptional(z.array(modifierCode)),
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
  label: words,
  meaning: words,
  attests: words.nullable().default(null),
  useWhen: z.array(words).default([]),
  doNot: z.array(words).default([]),
  note: words.nullable().default(null),
  noteSentence: words.nullable().default(null),
  documentation: z.array(words).default([]),
  notWith: z.array(modifierCode).default([]),
  lists: z.record(z.string(), z.array(code)).default({}),
  uses: z.array(use).default([]),
  sources,
  confidence,
});
