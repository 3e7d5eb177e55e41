import { z } from 'zod';
import { confidence, day, discipline, oneOf, source, sources, statement, words } from './parts.ts';

const item = z.strictObject({ id: words, text: words, step: words.nullable().default(null), source });

const giver = z.strictObject({
  ...statement,
  who: oneOf(['aide', 'student']),
  payers: z.exactOptional(z.array(words).min(1)),
  billable: oneOf(['never', 'if-directed', 'ask']),
});

const list = z.strictObject({
  id: words,
  at: words,
  payers: z.exactOptional(z.array(words).min(1)),
  disciplines: z.exactOptional(z.array(discipline).min(1)),
  codes: z.exactOptional(z.array(words).min(1)),
  modifiers: z.exactOptional(z.array(words).min(1)),
  care: z.exactOptional(oneOf(['active', 'maintenance'])),
  items: z.array(words).min(1),
  sources,
  confidence,
});

/** rules/documentation.yml: what every note must show, and what diagnosis pointers show, who may give a service. */
export const documentationFile = z.strictObject({
  asOf: day,
  everyVisit: z.array(item).min(1),
  pointers: z.array(item).min(1),
  whoGaveIt: z.array(giver).default([]),
  lists: z.array(list).default([]),
});
