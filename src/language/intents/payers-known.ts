import type { RuleSet } from '../../core/rule-set.ts';
import { workedOut } from '../../core/rules/worked-out.ts';
import type { Model } from '../model.ts';

type Statement = RuleSet['payers'][number]['statements'][number];

/** What may be known of a payer: its coverage as a whole, how many visits there are, or what holds in one state only. */
type Known = 'coverage' | 'limits' | 'state';

const tells: Record<Known, (statement: Statement) => boolean> = {
  coverage: ({ about, codes }) => about === 'coverage' && codes === undefined,
  // That it is asked for beforehand says how many as well.
  limits: ({ about }) => about === 'limits' || about === 'authorization',
  state: ({ state }) => state !== undefined,
};

const payersOf = (known: Known) =>
  workedOut(
    ({ payers }: RuleSet) =>
      new Set(payers.filter(({ statements }) => statements.some(tells[known])).map(({ payer }) => payer)),
  );

const payersBy: Record<Known, ReturnType<typeof payersOf>> = {
  coverage: payersOf('coverage'),
  limits: payersOf('limits'),
  state: payersOf('state'),
};

/** Whether the rules say such a thing of a payer; of none they say nothing. */
export function isKnown(payer: string | null, known: Known, { ruleSet }: Model): boolean {
  return payer !== null && payersBy[known](ruleSet).has(payer);
}
