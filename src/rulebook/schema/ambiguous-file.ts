import { z } from 'zod';
import { ask, code, day, discipline, source, together, words } from './parts.ts';

/** Slack cuts a button's label much longer than this; on a phone, little more fits. */
const label = words.max(40, 'a label is at most 40 characters long');

/** rules/ambiguous.yml: words that fit several codes, each with the question that settles it. */
export const ambiguousFile = z.strictObject({
  asOf: day,
  phrases: z.array(
    z.strictObject({
      phrases: z.array(words).min(1),
      together,
      ask,
      question: words,
      choices: z
        .array(
          z.strictObject({
            label,
            code,
            discipline: z.exactOptional(discipline),
            notTo: z.exactOptional(z.array(z.string()).min(1)),
          }),
        )
        .min(1),
      noCode: z.exactOptional(
        z.array(z.strictObject({ label, say: words, payer: z.exactOptional(words) })).min(1),
      ),
      source,
    }),
  ),
});
