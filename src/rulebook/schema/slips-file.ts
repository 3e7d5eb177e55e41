import { z } from 'zod';
import { code, day, source, words } from './parts.ts';

/** rules/slips.yml: codes that are read as another one. */
export const slipsFile = z.strictObject({
  asOf: day,
  slips: z.array(z.strictObject({ typed: code, read: code, text: words, source })),
});
