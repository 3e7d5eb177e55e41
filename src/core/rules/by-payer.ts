import { gather } from '../gather.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from './worked-out.ts';

/**
 * Of two codes for one service the one that this payer takes: where some payer's file says that a code goes out under
 * another (`use`), and both are candidates, one of them stays: the other code where this payer asks for it, else the first.
 *
 * @param codes candidates of one open line
 * @returns `codes` without the ones that this payer does not take
 * @example byPayer(['97014', 'G0283'], medicare, ruleSet) // ['G0283']
 */
export function byPayer(codes: readonly string[], payer: PayerProfile, ruleSet: RuleSet): string[] {
  const twins = twinsOf(ruleSet);
  return codes.filter((code) => {
    const other = twins.find(
      ([one, two]) => (one === code || two === code) && codes.includes(one) && codes.includes(two),
    );
    return other === undefined || code === (uses(payer, other) ? other[1] : other[0]);
  });
}

/** Codes that stand for another one with some payer: `[97014, G0283]`. */
export const twinsOf = workedOut(({ payers }: RuleSet): [code: string, use: string][] => {
  const rows = gather(Object.values(payers), ({ coverage }) => coverage);
  const pairs = gather(rows, ({ codes, use }) =>
    use && codes.length === 1 && codes[0] ? [[codes[0], use] as [string, string]] : [],
  );
  return pairs.filter(
    ([code, use], at) => pairs.findIndex((other) => other[0] === code && other[1] === use) === at,
  );
});

function uses(payer: PayerProfile, [code, use]: [string, string]): boolean {
  return payer.coverage.some((row) => row.use === use && row.codes.includes(code));
}
