import { z } from 'zod';
import { code, confidence, day, oneOf, sources, words } from './parts.ts';

const denial = z.strictObject({
  /** A reason is a number, a remark a letter or two and a number; in quotes where YAML would count. */
  code: z
    .string({ error: 'expected a reason or remark code in quotes, like "97" or N362' })
    .regex(/^[A-Z]{0,2}\d{1,3}$/, 'expected a reason or remark code, like "97" or N362'),
  kind: oneOf(['reason', 'remark']),
  looksAt: z
    .array(oneOf(['pair', 'units', 'modifiers', 'coverage', 'authorization', 'code', 'giver', 'opening']))
    .default([]),
  says: words,
  phrases: z.exactOptional(z.array(words).min(1)),
  checkFirst: words,
  never: z.array(words).default([]),
  codes: z.array(code).default([]),
  sources,
  confidence,
});

/** rules/denials.yml: what the codes of a remittance say, and who bears what was not paid. */
export const denialsFile = z.strictObject({
  asOf: day,
  groups: z.array(z.strictObject({ code: words, means: words })).min(1),
  denials: z.array(denial),
});
