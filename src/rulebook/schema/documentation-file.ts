import { z } from 'zod';
import { day, oneOf, source, statement, words } from './parts.ts';

const item = z.strictObject({ id: words, text: words, step: words.nullable().default(null), source });

const giver = z.strictObject({
  ...statement,
  who: oneOf(['aide', 'student']),
  payers: z.exactOptional(z.array(words).min(1)),
  billable: oneOf(['never', 'if-directed', 'ask']),
});

/** rules/documentation.yml: what every note must show, and what diagnosis pointers show, who may give a service. */
export const documentationFile = z.strictObject({
  asOf: day,
  everyVisit: z.array(item).min(1),
  pointers: z.array(item).min(1),
  whoGaveIt: z.array(giver).default([]),
});
