import { z } from 'zod';
import { choices } from '../../core/choices.ts';
import type { AskId } from '../../core/visit.ts';

/** A word or sentence that is there. */
export const words = z
  .string({
    error: (issue) =>
      issue.input === undefined ? 'is missing' : 'expected text, in quotes if it looks like a number',
  })
  .trim()
  .min(1, 'expected some text, found none');

/** Words that name something only together: lists of groups, of each of which a word must be said. */
export const together = z.exactOptional(z.array(z.array(z.array(words).min(1)).min(2)).min(1));

/** A calendar day that exists. */
export const day = z
  .string({
    error: (issue) =>
      issue.input === undefined ? 'is missing: expected a date YYYY-MM-DD' : 'expected a date YYYY-MM-DD',
  })
  .refine(isDay, {
    error: (issue) => `"${issue.input}" is no date: expected a day that exists, as YYYY-MM-DD`,
  });

/** A procedure code: five places, in quotes because most look like numbers. */
export const code = z
  .string({ error: 'expected a code of five places in quotes, like "97110"' })
  .regex(/^[A-Z0-9]\d{3}[A-Z0-9]$/, 'expected a code of five places in quotes, like "97110"');

/** A modifier: two places. */
export const modifierCode = z
  .string({ error: 'expected a modifier of two places in quotes, like "59"' })
  .regex(/^[A-Z0-9]{2}$/, 'expected a modifier of two places in quotes, like "59"');

/** Id of an entry of rules/sources.yml; that it stands there is checked when all files are read. */
export const source = z
  .string({
    error: (issue) =>
      issue.input === undefined ? 'is missing: expected the id of a source' : 'expected the id of a source',
  })
  .min(1, 'expected the id of a source');

/** At least one source. */
export const sources = z
  .array(source, {
    error: (issue) =>
      issue.input === undefined
        ? 'are missing: expected at least one id of sources.yml'
        : 'expected a list of ids of sources.yml',
  })
  .min(1, 'expected at least one id of sources.yml');

export const confidence = oneOf(['high', 'medium', 'low', 'recalled']);
export const layer = oneOf(['national', 'payer', 'article', 'clinic']);
export const discipline = oneOf(['chiropractic', 'pt', 'ot']);

/** A state, two letters. */
export const state = z.string().regex(/^[A-Z]{2}$/, 'a state, two capital letters');

/** A question that Claimline may ask. */
export const ask = oneOf(Object.keys(choices) as [AskId, ...AskId[]]);

/** What every statement carries: its text, where that stands, how far it can be trusted. */
export const statement = {
  text: words,
  sources,
  confidence,
  year: z.exactOptional(z.int().min(1990).max(2100)),
  variesByPlan: z.exactOptional(z.boolean()),
};

/** One of a fixed set of words, with the set in the message. */
export function oneOf<const T extends readonly [string, ...string[]]>(allowed: T) {
  return z.enum(allowed, {
    error: (issue) =>
      `${issue.input === undefined ? 'is missing' : `"${String(issue.input)}" is unknown`}: expected ${allowed.join(', ')}`,
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
