import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import type { Model } from '../../model.ts';

type Profile = RuleSet['payers'][number];
type Statement = Profile['statements'][number];

/** What may be known of a payer: its coverage as a whole, how many visits there are, what holds in one state only, or that the national rules are its own. */
type Known = 'coverage' | 'limits' | 'state' | 'national';

const states =
  (tells: (statement: Statement) => boolean) =>
  ({ statements }: Profile): boolean =>
    statements.some(tells);

const tells: Record<Known, (profile: Profile) => boolean> = {
  coverage: states(({ about, codes }) => about === 'coverage' && codes === undefined),
  // That it is asked for beforehand says how many as well.
  limits: states(({ about }) => about === 'limits' || about === 'authorization'),
  state: states(({ state }) => state !== undefined),
  national: ({ national }) => national === true,
};

const payersOf = (known: Known) =>
  workedOut(({ payers }: RuleSet) => new Set(payers.filter(tells[known]).map(({ payer }) => payer)));

const payersBy: Record<Known, ReturnType<typeof payersOf>> = {
  coverage: payersOf('coverage'),
  limits: payersOf('limits'),
  state: payersOf('state'),
  national: payersOf('national'),
};

/** Whether the rules say such a thing of a payer; of none they say nothing. */
export function isKnown(payer: string | null, known: Known, { ruleSet }: Model): boolean {
  return payer !== null && payersBy[known](ruleSet).has(payer);
}
