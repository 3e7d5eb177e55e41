import { z } from 'zod';
import { choices } from '../../core/choices.ts';
import type { AskId } from '../../core/visit.ts';
import type { IntentId } from '../../language/request.ts';

const id = z.string().regex(/^[\w .-]{1,60}$/);
const code = z.string().regex(/^[\w.-]{1,12}$/);
const number = z.number().min(0).max(100_000);
const index = z.number().int().min(0).max(10_000);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const discipline = z.enum(['chiropractic', 'pt', 'ot']);
export const payer = id;
export const askId = z.custom<AskId>((value) => typeof value === 'string' && Object.hasOwn(choices, value));

/** Every intent, so that the compiler asks for a new one here. */
const intents: Record<IntentId, true> = {
  'code-visit': true,
  'count-units': true,
  'check-pair': true,
  'find-modifier': true,
  document: true,
  'compare-codes': true,
  'explain-code': true,
  'payer-rules': true,
  denial: true,
  help: true,
  'small-talk': true,
  'out-of-scope': true,
};
const intent = z.custom<IntentId>((value) => typeof value === 'string' && Object.hasOwn(intents, value));

const service = z.strictObject({
  c: z.array(code).optional(),
  g: id.optional(),
  o: askId.optional(),
  m: number.optional(),
  k: z.enum(['one-on-one', 'group', 'unattended']).optional(),
  n: number.optional(),
  r: z.array(id).optional(),
  a: number.optional(),
  u: number.optional(),
  M: z.array(code).optional(),
  d: discipline.optional(),
  A: number.optional(),
  f: z.record(id, z.union([number, id])).optional(),
  i: number.optional(),
  t: number.optional(),
  b: z.enum(['assistant', 'aide', 'student', 'either']).optional(),
  w: z.literal(1).optional(),
  B: z.tuple([number, number]).optional(),
});

/**
 * A Request in as few characters as JSON allows: short keys, and only what was said. Everything in it is an id,
 * a code, a day or a number: a sentence of the asker does not pass.
 */
export const packedRequest = z.strictObject({
  i: intent,
  z: z.literal(1).optional(),
  s: z.array(service).optional(),
  p: payer.optional(),
  P: id.optional(),
  S: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  d: discipline.optional(),
  D: day.optional(),
  m: number.optional(),
  T: number.optional(),
  v: z.enum(['days', 'patients']).optional(),
  h: number.optional(),
  w: number.optional(),
  H: z.enum(['whole', 'half']).optional(),
  r: z.enum(['same', 'other']).optional(),
  t: z.enum(['same', 'separate']).optional(),
  c: z.enum(['active', 'maintenance']).optional(),
  a: z.partialRecord(askId, z.enum(['yes', 'no', 'unsure'])).optional(),
  y: number.optional(),
  M: z.array(code).optional(),
  L: z.array(code).optional(),
  x: z.literal(1).optional(),
  C: z.array(z.tuple([code, code, z.enum(['slip', 'swapped-digits', 'one-digit', 'dictated'])])).optional(),
  k: z.array(code).optional(),
  e: z.array(code).optional(),
  O: id.optional(),
  U: number.optional(),
  A: code.optional(),
  n: index.optional(),
  N: z.literal(1).optional(),
  o: z.array(z.union([z.tuple([index, index]), z.tuple([index, index, code])])).optional(),
});

export type PackedRequest = z.infer<typeof packedRequest>;
