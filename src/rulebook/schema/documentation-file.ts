import { z } from 'zod';
import { day, source, words } from './parts.ts';

const item = z.strictObject({ id: words, text: words, step: words.nullable().default(null), source });

/** rules/documentation.yml: what every note must show, and what diagnosis pointers show. */
export const documentationFile = z.strictObject({
  asOf: day,
  everyVisit: z.array(item).min(1),
  pointers: z.array(item).min(1),
});
