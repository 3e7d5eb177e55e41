import { type Draft, seen } from '../draft.ts';
import type { Request } from '../request.ts';

/** "Sorry, not Medicare": who pays is open again. */
export const isPayerDenied = (draft: Draft, { payer }: Request): boolean =>
  payer !== null && draft.payer === null && seen(draft, 'payers').some(({ value }) => value === payer);
