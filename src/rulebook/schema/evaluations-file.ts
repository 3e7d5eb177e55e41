import { z } from 'zod';
import { code, day, statement, words } from './parts.ts';

const { text: _, ...standing } = statement;

/** What a number or a word reaches, by code; it is told in numbers or in words. */
const factor = z
  .strictObject({
    id: words,
    factor: words,
    reaches: z.record(code, words),
    named: z.array(words).min(1),
    alone: z.boolean().exactOptional(),
    least: z.record(code, z.number().int().min(0)).exactOptional(),
    words: z.record(code, z.array(words).min(1)).exactOptional(),
  })
  .superRefine(({ reaches, least, words: told }, context) => {
    const codes = Object.keys(reaches).join();
    if (Object.keys(least ?? told ?? {}).join() !== codes)
      context.addIssue({
        code: 'custom',
        path: [least ? 'least' : 'words'],
        message: 'expected the codes of `reaches`, in their order, in either `least` or `words`',
      });
  });

/** rules/evaluations.yml: what decides the level of an evaluation or an office visit. */
export const evaluationsFile = z.strictObject({
  asOf: day,
  levels: z
    .array(
      z
        .strictObject({
          ...standing,
          id: words,
          join: z.enum(['all', 'either']),
          rule: words,
          factors: z.array(factor).min(1),
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
