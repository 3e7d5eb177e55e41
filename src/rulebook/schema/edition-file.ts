import { z } from 'zod';
import { day, source, words } from './parts.ts';
import { sourceEntry } from './sources-file.ts';

const table = {
  file: words.regex(/^[^/\\]+$/, 'expected the name of a file beside this one'),
  /** Rows below the header. */
  rows: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 sum of 64 hex digits'),
};

/**
 * edition.yml of a quarter's folder: what the tables beside it are, from when to when, and their sums. It has pairs, or
 * limits, or both; pairs without `covered` are an excerpt, in which a missing row says nothing.
 */
export const editionFile = z
  .strictObject({
    asOf: day,
    id: words.regex(/^\d{4}q[1-4]$/, 'expected a quarter like 2026q4'),
    label: words,
    publisher: words,
    from: day,
    to: day,
    /** The publisher's own number of the pair table, like v323r0. */
    version: z.exactOptional(words),
    pairs: z.exactOptional(z.strictObject({ ...table, source })),
    supplement: z.exactOptional(z.strictObject({ ...table, source })),
    covered: z.exactOptional(z.strictObject(table)),
    limits: z.exactOptional(z.strictObject({ ...table, source })),
    /** What this edition cites beside rules/sources.yml: the files it was imported from. */
    sources: z.exactOptional(z.array(sourceEntry)),
  })
  .refine(({ pairs, limits }) => pairs ?? limits, 'describes no table: expected pairs, limits or both')
  .refine(({ pairs, covered, supplement }) => pairs ?? !(covered ?? supplement), {
    path: ['pairs'],
    error: 'is missing: covered and supplement mean nothing without it',
  });
