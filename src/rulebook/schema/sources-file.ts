import { z } from 'zod';
import { day, oneOf, words } from './parts.ts';

/** rules/sources.yml: every document that anything in rules/ cites. */
export const sourcesFile = z.strictObject({
  asOf: day,
  sources: z
    .array(
      z.strictObject({
        id: words,
        title: words,
        publisher: words,
        where: words,
        year: words,
        trust: oneOf(['published', 'secondary', 'recalled']),
      }),
    )
    .min(1),
});
