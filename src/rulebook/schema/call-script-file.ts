import { z } from 'zod';
import { callTopics } from '../../core/payer/call-topics.ts';
import { day, oneOf, source, words } from './parts.ts';

/** rules/call-script.yml: what to ask a payer, by what a visit leaves open. */
export const callScriptFile = z.strictObject({
  asOf: day,
  questions: z.array(z.strictObject({ topic: oneOf(callTopics), ask: words, source })).min(1),
});
