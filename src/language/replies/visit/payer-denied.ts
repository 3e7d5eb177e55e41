import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';

/**
 * Who pays where a reply denies what was told: nobody known after "sorry, not Medicare", another after "no VA".
 *
 * @returns the payer, null where it is open again, undefined where no payer is denied
 */
export function payerDenied(draft: Draft, { payer }: Request): string | null | undefined {
  const named = seen(draft, 'payers');
  if (payer === null || draft.payer !== null || named.length === 0) return undefined;
  if (named.some(({ value }) => value === payer)) return null;
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign');
  const [other] = named;
  const isAll = other !== undefined && words.length === other.to - other.from + 1;
  return isAll && words[0]?.text === 'no' ? other.value : undefined;
}
