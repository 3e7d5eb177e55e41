import { z } from 'zod';

const allocation = z.record(z.string(), z.number());

/** What any expert would agree on about the answer to a question; absent keys are not looked at. */
export const expectation = z.strictObject({
  status: z.enum(['answered', 'needs-input', 'out-of-scope', 'not-out-of-scope']).optional(),
  first: z.string().optional(),
  codes_all: z.array(z.string()).optional(),
  codes_any: z.array(z.string()).optional(),
  codes_none: z.array(z.string()).optional(),
  cms: z.array(allocation).optional(),
  ama: z.array(allocation).optional(),
  verdict: z.string().optional(),
  modifiers: z.record(z.string(), z.array(z.string())).optional(),
  modifiers_none: z.record(z.string(), z.array(z.string())).optional(),
  asks_any: z.array(z.string()).optional(),
  text_any: z.array(z.string()).optional(),
  text_none: z.array(z.string()).optional(),
});

export type Expectation = z.infer<typeof expectation>;

/** One line of a questions file. */
export const question = z.object({
  id: z.string(),
  text: z.string(),
  args: z
    .object({
      payer: z.string().optional(),
      date: z.string().optional(),
      discipline: z.enum(['chiropractic', 'pt', 'ot']).optional(),
    })
    .default({}),
  kind: z.string(),
  expect: expectation,
  strength: z.enum(['must', 'should']),
});

export type Question = z.infer<typeof question>;
