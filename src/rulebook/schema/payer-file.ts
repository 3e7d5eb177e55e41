import { z } from 'zod';
import { codeFile } from './code-file.ts';
import { code, day, discipline, oneOf, state, statement, words } from './parts.ts';

/** rules/payers/<id>.yml: one payer profile. */
export const payerFile = z.strictObject({
  asOf: day,
  id: words,
  payer: words,
  national: z.exactOptional(z.literal(true)),
  insurer: z.exactOptional(z.literal(true)),
  sold: z.exactOptional(z.strictObject({ as: words, namedFirst: z.exactOptional(z.literal(true)) })),
  name: words,
  disciplines: z.array(discipline).min(1),
  stateDecides: z.exactOptional(words),
  plans: z.exactOptional(z.record(words, words)),
  inGeneral: z.exactOptional(words),
  unitMethod: z.strictObject({
    ...statement,
    method: oneOf(['cms', 'ama', 'unknown']),
    planDecides: z.boolean(),
  }),
  disciplineModifier: z.strictObject({
    ...statement,
    rule: oneOf(['required', 'if-payer-asks', 'none']),
    from: z.exactOptional(day),
  }),
  distinctModifier: z.strictObject({
    ...statement,
    prefers: oneOf(['general', 'specific', 'none']),
    notTouching: z.exactOptional(z.boolean()),
  }),
  coverage: z
    .array(
      z.strictObject({
        ...statement,
        /** Codes, `family:NAME`, or `*` for all. */
        codes: z.array(words).min(1),
        is: oneOf(['payable', 'excluded', 'bundled', 'unknown']),
        use: z.exactOptional(code),
        disciplines: z.exactOptional(z.array(discipline).min(1)),
        state: z.exactOptional(state),
      }),
    )
    .min(1),
  limits: z.exactOptional(
    z
      .array(
        z
          .strictObject({
            ...statement,
            id: words,
            of: z.array(words).min(1),
            clocks: z.exactOptional(z.array(codeFile.shape.clock).min(1)),
            state: z.exactOptional(state),
            units: z.exactOptional(z.int().positive()),
            minutes: z.exactOptional(z.int().positive()),
            codes: z.exactOptional(z.int().positive()),
            from: z.exactOptional(day),
            to: z.exactOptional(day),
          })
          .refine(
            ({ units, minutes, codes }) => [units, minutes, codes].some((most) => most !== undefined),
            'expected units, minutes or codes: a limit needs a figure',
          ),
      )
      .min(1),
  ),
  statements: z
    .array(
      z.strictObject({
        ...statement,
        about: oneOf(['coverage', 'limits', 'codes', 'records', 'authorization', 'assistant']),
        codes: z.exactOptional(z.array(words).min(1)),
        beside: z.exactOptional(z.array(words).min(1)),
        disciplines: z.exactOptional(z.array(discipline).min(1)),
        warns: z.exactOptional(z.boolean()),
        state: z.exactOptional(state),
        care: z.exactOptional(oneOf(['active', 'maintenance'])),
        modifiers: z.exactOptional(z.array(words).min(1)),
      }),
    )
    .default([]),
  nobodyToAsk: z.exactOptional(z.boolean()),
  patientPays: z.exactOptional(z.boolean()),
});
