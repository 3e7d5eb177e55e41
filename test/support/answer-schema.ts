import { z } from 'zod';

const verdict = z.enum(['allowed', 'allowed-with-modifier', 'not-allowed', 'unknown']);
const askId = z.enum([
  'minutes',
  'activity',
  'payer',
  'group',
  'cmt-regions',
  'region',
  'attended',
  'other-code',
  'discipline',
  'assistant',
  'visit-type',
  'care-type',
  'notice',
  'threshold',
  'separate-time',
  'separate-exam',
  'clinician',
  'state',
  'date',
]);
const allocations = z.array(z.record(z.string(), z.number().int().min(0)));
const modifier = z.strictObject({
  code: z.string(),
  when: z.enum(['always', 'if-distinct', 'if-attested', 'if-payer-asks']),
  condition: askId.nullable(),
  basis: z.array(z.enum(['ncci', 'cms', 'payer', 'article', 'clinic'])).min(1),
  instead: z.array(z.string()),
});

/** One answer, as other programs read it: strict, so that a new key is a decision and not an accident. */
export const answerSchema = z.strictObject({
  question: z.string(),
  intent: z.enum([
    'code-visit',
    'count-units',
    'check-pair',
    'find-modifier',
    'document',
    'compare-codes',
    'explain-code',
    'payer-rules',
    'denial',
    'help',
    'small-talk',
    'out-of-scope',
  ]),
  status: z.enum(['answered', 'needs-input', 'out-of-scope']),
  dateOfService: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  payer: z.strictObject({ id: z.string(), unitMethod: z.enum(['cms', 'ama', 'unknown']) }),
  codes: z.array(z.string()),
  lines: z.array(
    z.strictObject({
      code: z.string().nullable(),
      choices: z.array(z.strictObject({ code: z.string(), when: z.string() })).optional(),
      timed: z.boolean(),
      minutes: z.number().int().min(0).nullable(),
      units: z.number().int().min(0).nullable(),
      unitsChoices: z.array(z.number().int().min(0)).min(2).optional(),
      coverage: z.enum(['payable', 'excluded', 'bundled', 'unknown']),
      modifiers: z.array(modifier),
      because: z.array(z.string()),
    }),
  ),
  unitCounts: z.strictObject({ cms: allocations, ama: allocations }),
  pairs: z.array(
    z.strictObject({
      column1: z.string(),
      column2: z.string(),
      verdict,
      modifierOn: z.string().nullable(),
      why: z.enum(['row', 'no-row', 'outside-table', 'outside-editions']),
      edition: z.string().nullable(),
    }),
  ),
  verdict: verdict.nullable(),
  asks: z.array(z.strictObject({ id: askId, text: z.string().min(1), choices: z.array(z.string()) })),
  findings: z.array(
    z.strictObject({
      id: z.string().min(1),
      level: z.enum(['answer', 'ask', 'warn', 'stop', 'info']),
      text: z.string().min(1),
      codes: z.array(z.string()),
      layer: z.enum(['national', 'payer', 'article', 'clinic']),
      source: z.string().min(1),
    }),
  ),
  checklist: z.array(
    z.strictObject({ text: z.string().min(1), code: z.string().nullable(), source: z.string().min(1) }),
  ),
  sources: z.array(
    z.strictObject({ id: z.string(), title: z.string(), locator: z.string(), edition: z.string() }),
  ),
  text: z.string().min(1),
});
