import { type Draft, seen } from '../../draft.ts';
import { payersMeant } from './payers-meant.ts';
import { inTurn } from './plan-named.ts';

/** What stands between two payers that are both asked about: "Medicare vs Cigna", "UHC and Aetna", "Medicare or BCBS". */
const between = /^(and|or|vs|versus|v|n|than|from|to|,|&|\/|\+)$/;
const FEW = 2;

/**
 * The other payers of whom the same is asked: "do UHC and Aetna want GP", "Medicare vs Cigna". Where one pays behind the other, or a
 * line stands beside its insurer, there is only one.
 */
export function payersBeside(draft: Draft): string[] {
  const { tokens, payer } = draft;
  if (payer === null || tokens.some(({ text }) => inTurn.has(text))) return [];
  const named = payersMeant(draft, seen(draft, 'payers'));
  const areBeside = (from: number, to: number): boolean =>
    to > from && to - from <= FEW && tokens.slice(from, to).every(({ text }) => between.test(text));
  const beside = named.filter((one) =>
    named.some(
      (other) =>
        other.value !== one.value && (areBeside(one.to, other.from) || areBeside(other.to, one.from)),
    ),
  );
  const values = [...new Set(beside.map(({ value }) => value))];
  return values.includes(payer) ? values.filter((value) => value !== payer) : [];
}
