import { z } from 'zod';
import { day, oneOf, source, statement, words } from './parts.ts';

/** A code or `family:NAME`. */
const targets = z.array(words).min(1);

/** rules/pairs.yml: what holds between two services of one date beyond the rows of the pair table. */
export const pairsFile = z.strictObject({
  asOf: day,
  sameMinutes: z.strictObject({ among: targets, text: words, source }),
  oneService: z.exactOptional(z.array(z.strictObject({ codes: targets, text: words, source })).min(1)),
  notes: z.array(
    z.strictObject({
      id: words,
      codes: targets,
      with: targets,
      when: z.exactOptional(
        z.array(oneOf(['allowed', 'allowed-with-modifier', 'not-allowed', 'unknown'])).min(1),
      ),
      payers: z.exactOptional(z.array(words).min(1)),
      notPayers: z.exactOptional(z.array(words).min(1)),
      level: oneOf(['info', 'warn']),
      ...statement,
    }),
  ),
});
