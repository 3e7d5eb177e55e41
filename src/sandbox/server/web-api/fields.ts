import { z } from 'zod';

/** Form fields are strings and JSON bodies are not: each of these reads both. */
export const fields = {
  text: z.string(),
  id: z.string().min(1),
  flag: z.preprocess((given) => {
    if (given === 'true' || given === '1') return true;
    return given === 'false' || given === '0' ? false : given;
  }, z.boolean()),
  whole: z.preprocess((given) => (typeof given === 'string' ? Number(given) : given), z.number().int()),
  ts: z.string().regex(/^\d{10}\.\d{6}$/, { error: 'must be a ts such as 1700000000.000100' }),
  /** A list or object, in a form as JSON text. Text that is no JSON stays text, for the caller to refuse. */
  json: z.unknown().transform((given) => {
    if (typeof given !== 'string') return given;
    try {
      return JSON.parse(given) as unknown;
    } catch {
      return given;
    }
  }),
};
