import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';

/** Words by which one payer is told to come before or behind another. */
export const inTurn: ReadonlySet<string> = new Set([
  'primary',
  'secondary',
  'then',
  'crossover',
  'supplement',
  'supp',
  'medigap',
]);

/**
 * The plan without a profile that a message names. Beside a payer with one it is what is asked about ("UMR same as UHC for
 * GP?"): what holds of the other is no answer. Where one pays behind the other, or a longer name holds it, the other counts.
 */
export function planNamed(draft: Draft): Sighting | null {
  const [plan] = seen(draft, 'plans');
  if (!plan) return null;
  const payers = seen(draft, 'payers').filter(({ from, to }) => to <= plan.from || plan.to <= from);
  const other = payers.length > 0 && draft.tokens.some(({ text }) => inTurn.has(text));
  return other ? null : plan;
}
