import { z } from 'zod';
import { code, day, source, words } from './parts.ts';

/** rules/goals.yml: the aims of an exercise and the code that each leads to. */
export const goalsFile = z.strictObject({
  asOf: day,
  goals: z.array(z.strictObject({ id: words, label: words, code, source })).min(1),
});
