import { z } from 'zod';
import { day, source, words } from './parts.ts';

const range = z
  .string({ error: 'expected a code or a range of codes in quotes, like "72020-72120"' })
  .regex(/^[A-Z]?\d{4,5}[A-Z]?(-[A-Z]?\d{4,5})?$/, 'expected a code or a range of codes, like "72020-72120"');

/** rules/out-of-scope.yml: services next door. Their codes are named here and described nowhere. */
export const outOfScopeFile = z.strictObject({
  asOf: day,
  items: z.array(z.strictObject({ codes: z.array(range), phrases: z.array(words), say: words, source })),
});
