import { z } from 'zod';
import { count } from './count.ts';
import { code, confidence, day, layer, oneOf, source, sources, statement, together, words } from './parts.ts';

/** rules/codes/<CODE>.yml: one code. A new code is a new file of this shape, and nothing else. */
export const codeFile = z
  .strictObject({
    asOf: day,
    code,
    label: words,
    short: words,
    family: words,
    clock: oneOf(['fifteen_pooled', 'untimed_day', 'untimed_area', 'episode', 'own_clock']),
    count: count.nullable().default(null),
    contact: oneOf(['one_on_one', 'group', 'supervised', 'attended', 'none']),
    oneAtATime: z.exactOptional(z.literal(true)),
    byHand: z.exactOptional(z.literal(true)),
    goal: words.nullable().default(null),
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null),
    replacedBy: z.array(code).default([]),
    takesIn: z.array(code).default([]),
    spinalRegions: z
      .strictObject({ from: z.int().min(1).max(5), to: z.int().min(1).max(5) })
      .refine(({ from, to }) => from <= to, 'expected from to be at most to')
      .nullable()
      .default(null),
    names: z.array(words).default([]),
    abbreviations: z.array(words).default([]),
    activities: z.array(words).default([]),
    together,
    lookAlikes: z.array(z.strictObject({ code, difference: words })).default([]),
    checklist: z.array(words).default([]),
    checklistSources: z.array(source).default([]),
    strengthens: z.array(words).default([]),
    traps: z.array(words).default([]),
    auditors: z.array(z.strictObject({ why: words, fix: words, sources })).default([]),
    notes: z.array(z.strictObject({ ...statement, layer })).default([]),
    sources,
    confidence,
  })
  .refine(({ clock, count: own }) => own !== null || (clock !== 'own_clock' && clock !== 'untimed_area'), {
    error: 'a clock of its own needs its count: how minutes, areas or months make units',
    path: ['count'],
  })
  .refine(({ clock, count: own }) => own === null || clock !== 'fifteen_pooled', {
    error: 'a code of the 15-minute pool has no count of its own',
    path: ['count'],
  });
