import { z } from 'zod';
import { day, source, words } from './parts.ts';

const table = {
  file: words,
  /** Rows below the header. */
  rows: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 sum of 64 hex digits'),
};

/** rules/edits/<quarter>/edition.yml: what the tables beside it are, from when to when, and their sums. */
export const editionFile = z.strictObject({
  asOf: day,
  id: words,
  label: words,
  publisher: words,
  from: day,
  to: day,
  pairs: z.strictObject({ ...table, source }),
  supplement: z.strictObject({ ...table, source }),
  covered: z.strictObject(table),
  limits: z.strictObject({ ...table, source }),
});
