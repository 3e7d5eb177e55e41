import { z } from 'zod';
import type { Origin } from '../../sending/origin.ts';
import type { VisitForm } from './visit-form.ts';

/** What the view carries beside its fields: which rows it has, what it opened with, and where the answer goes. */
export interface FormMetadata {
  form: VisitForm;
  origin: Origin;
}

const shape = z.object({
  r: z.array(z.number().int().min(0).max(1_000)).min(1).max(8),
  p: z.string().max(60),
  d: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  c: z.string().max(40).nullable(),
  u: z.string().max(500).nullable(),
});

/** Folds it into `private_metadata`: ids and days, no word that anybody typed. */
export function packMetadata({ form, origin }: FormMetadata): string {
  const { rows, payer, date } = form;
  return JSON.stringify({
    ...{ r: rows.map(({ id }) => id), p: payer, d: date },
    ...{ c: origin.channel, u: origin.responseUrl },
  });
}

/** Unfolds it; null for what another release wrote. */
export function readMetadata(packed: string): FormMetadata | null {
  const read = shape.safeParse(parse(packed));
  if (!read.success) return null;
  const { r, p, d, c, u } = read.data;
  const rows = r.map((id) => ({ id, code: null, minutes: null, contact: null }));
  return {
    form: { rows, regions: [], payer: p, date: d },
    origin: { channel: c, responseUrl: u },
  };
}

function parse(packed: string): unknown {
  try {
    return JSON.parse(packed);
  } catch {
    return null;
  }
}
