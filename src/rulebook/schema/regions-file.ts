import { z } from 'zod';
import { day, sources, words } from './parts.ts';

/** rules/regions.yml: body regions of an adjustment, the words that name them, and what lies between two. */
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
        touches: z.array(words).default([]),
      }),
    )
    .min(1),
  /** What lies on a border of regions, with the question that settles which was meant. */
  borders: z
    .array(
      z.strictObject({
        id: words,
        label: words,
        between: z.array(words).min(2, 'expected at least two ids of regions'),
        words: z.array(words).min(1),
        segments: z.array(words).default([]),
        question: words,
      }),
    )
    .default([]),
});
