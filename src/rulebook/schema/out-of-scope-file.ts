import { z } from 'zod';
import { day, source, words } from './parts.ts';

const range = z
  .string({ error: 'expected a code or a range of codes in quotes, like "72020-72120"' })
  .regex(/^[A-Z]?\d{4,5}[A-Z]?(-[A-Z]?\d{4,5})?$/, 'expected a code or a range of codes, like "72020-72120"');

/** rules/out-of-scope.yml: services and subjects next door, and who answers them. Their codes are described nowhere. */
export const outOfScopeFile = z
  .strictObject({
    asOf: day,
    desks: z.record(z.string(), words),
    items: z.array(
      z.strictObject({
        codes: z.array(range),
        phrases: z.array(words),
        /** A word of intents/vocabulary/other-business.yml. */
        subject: words.optional(),
        say: words,
        desk: words,
        source,
      }),
    ),
  })
  .superRefine(({ desks, items }, context) => {
    for (const [at, { desk }] of items.entries()) {
      if (desk in desks) continue;
      const message = `"${desk}" is none of the desks: expected one of ${Object.keys(desks).join(', ')}`;
      context.addIssue({ code: 'custom', path: ['items', at, 'desk'], message });
    }
  });
