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
        .superRefine(({ factors }, context) => {
          const codesOf = (at: number) => Object.keys(factors[at]?.reaches ?? {}).join();
          factors.forEach((_, at) => {
            if (codesOf(at) !== codesOf(0))
              context.addIssue({
                code: 'custom',
                path: ['factors', at, 'reaches'],
                message: 'expected the codes of the first factor, in its order',
              });
          });
        }),
    )
    .min(1),
  statements: z.array(z.strictObject({ ...statement, id: words, codes: z.array(code).min(1) })),
  never: words,
});
