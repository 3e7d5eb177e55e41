import { z } from 'zod';
import { confidence, day, sources, statement, words } from './parts.ts';

const dollars = z.int('expected whole dollars').positive();

/** rules/thresholds.yml: yearly figures of Medicare therapy. */
export const thresholdsFile = z.strictObject({
  asOf: day,
  /** Whose claims are counted, on which codes, and how. */
  scope: z.strictObject({ ...statement, payers: z.array(words).min(1), codes: z.array(words).min(1) }),
  thresholds: z.array(
    z.strictObject({
      year: z.int().min(1990).max(2100),
      ptAndSpeech: dollars,
      ot: dollars,
      review: dollars.nullable().default(null),
      sources,
      confidence,
    }),
  ),
});
