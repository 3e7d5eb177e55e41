import { z } from 'zod';
import { code, day, discipline, oneOf, statement, together, words } from './parts.ts';
import { payerFile } from './payer-file.ts';

const about = z.union([
  payerFile.shape.statements.unwrap().element.shape.about,
  z.literal('units'),
  z.literal('not-paid'),
]);

/** rules/topics/<id>.yml: a subject of the field with what is said of it. */
export const topicFile = z.strictObject({
  asOf: day,
  id: words,
  name: words,
  intent: oneOf(['document', 'payer-rules', 'explain-code', 'count-units', 'find-modifier']),
  phrases: z.array(words).min(1),
  together,
  profile: z.exactOptional(z.union([about, z.array(about).min(1)])),
  looksUp: z.exactOptional(z.literal(true)),
  keepsLines: z.exactOptional(z.literal(true)),
  over: z.exactOptional(z.array(words).min(1)),
  ofNextDoor: z.exactOptional(z.literal(true)),
  ofTimedCodes: z.exactOptional(z.literal(true)),
  ofLimits: z.exactOptional(z.literal(true)),
  ofSeveral: z.exactOptional(z.literal(true)),
  ofMinutes: z.exactOptional(z.literal(true)),
  ofPayment: z.exactOptional(z.literal(true)),
  ofDiagnosis: z.exactOptional(z.literal(true)),
  figure: z.exactOptional(oneOf(['therapy-threshold'])),
  says: z
    .array(
      z.strictObject({
        ...statement,
        codes: z.exactOptional(z.array(code).min(1)),
        payers: z.exactOptional(z.array(words).min(1)),
        disciplines: z.exactOptional(z.array(discipline).min(1)),
      }),
    )
    .min(1),
});
