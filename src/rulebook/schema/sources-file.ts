import { z } from 'zod';
import { day, oneOf, words } from './parts.ts';

/** One document that something in rules/ or an imported edition cites. */
export const sourceEntry = z.strictObject({
  id: words,
  title: words,
  /** A name of few words for an answer, where the title is long. */
  short: z.exactOptional(words.max(45)),
  publisher: words,
  where: words,
  year: words,
  trust: oneOf(['published', 'secondary', 'recalled']),
});

/** rules/sources.yml: every document that anything in rules/ cites. */
export const sourcesFile = z.strictObject({
  asOf: day,
  sources: z.array(sourceEntry).min(1),
});
