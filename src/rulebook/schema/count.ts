import { z } from 'zod';
import { code, confidence, oneOf, sources, words } from './parts.ts';

const told = {
  says: words,
  apart: words.nullable().default(null),
  sources,
  confidence,
};
const minutes = z.int({ error: 'expected whole minutes' }).min(1, 'expected at least one minute');

/** `count` of rules/codes: the clock of a code that stays outside the pool of 15-minute codes. */
export const count = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('opening'),
      first: minutes,
      each: minutes,
      further: z.array(code).min(1, 'expected the code that goes on'),
      part: oneOf(['half', 'whole', 'disputed']),
      newNeedle: z.boolean().default(false),
      patientAway: z.boolean().default(false),
      question: words.nullable().default(null),
      ...told,
    }),
    z.strictObject({
      kind: z.literal('with'),
      opening: z.array(code).min(1, 'expected the code that opens'),
      ...told,
    }),
    z.strictObject({
      kind: z.literal('month'),
      first: minutes,
      each: minutes,
      further: code,
      short: z.strictObject({ code, from: minutes }),
      ...told,
    }),
    z.strictObject({ kind: z.literal('each'), minutes, ...told }),
    z.strictObject({ kind: z.literal('area'), most: minutes.nullable().default(null), ...told }),
    z.strictObject({ kind: z.literal('once'), ...told }),
  ],
  { error: 'expected kind to be opening, with, month, each, area or once' },
);
