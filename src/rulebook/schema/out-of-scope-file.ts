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
    declined: words.refine((said) => said.includes('{name}'), 'expected a sentence with {name} in it'),
    items: z.array(
      z.strictObject({
        codes: z.array(range),
        /** What its codes are, within a sentence: "an injection". */
        name: words.optional(),
        phrases: z.array(words),
        /** A word of intents/vocabulary/other-business.yml. */
        subject: words.optional(),
        /** The sentence that declines it; absent where `declined` with its name does. */
        say: words.optional(),
        desk: words,
        source,
      }),
    ),
  })
  .superRefine(({ desks, items }, context) => {
    for (const [at, { codes, name, say, desk }] of items.entries()) {
      const refuse = (key: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['items', at, key], message });
      if (!(desk in desks))
        refuse('desk', `"${desk}" is none of the desks: expected one of ${Object.keys(desks).join(', ')}`);
      if (codes.length > 0 && name === undefined)
        refuse('name', 'is missing: expected what the codes are, like "an injection"');
      if (name === undefined && say === undefined)
        refuse('say', 'is missing: expected the sentence that declines it, or a name');
    }
  });
