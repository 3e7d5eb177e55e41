import { z } from 'zod';
import { day, sources, words } from './parts.ts';

/** rules/regions.yml: body regions of an adjustment, and the words that name them. */
export const regionsFile = z.strictObject({
  asOf: day,
  sources,
  regions: z
    .array(
      z.strictObject({
        id: words,
        label: words,
        spinal: z.boolean(),
        words: z.array(words).min(1),
        segments: z.array(words).default([]),
      }),
    )
    .min(1),
});
