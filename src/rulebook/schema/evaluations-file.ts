import { z } from 'zod';
import { code, day, statement, words } from './parts.ts';

const { text: _, ...standing } = statement;

/** rules/evaluations.yml: what decides the level of an evaluation or an office visit. */
export const evaluationsFile = z.strictObject({
  asOf: day,
  levels: z
    .array(
      z
        .strictObject({
          ...standing,
          id: words,
          rule: words,
          factors: z.array(z.strictObject({ factor: words, reaches: z.record(code, words) })).min(1),
        })
        .refine(
          ({ factors }) =>
            new Set(factors.map(({ reaches }) => Object.keys(reaches).sort().join())).size === 1,
          'expected every factor to name the same codes',
        ),
    )
    .min(1),
  statements: z.array(z.strictObject({ ...statement, id: words, codes: z.array(code).min(1) })),
  never: words,
});
