import { gather } from '../gather.ts';
import type { ModifierRule, ModifierUse } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import { workedOut } from '../rules/worked-out.ts';

/** A use of rules/modifiers, with the modifier it is of. */
export interface UseOf {
  modifier: ModifierRule;
  use: ModifierUse;
}

/** The uses of each code that is described. */
const uses = workedOut((_: RuleSet) => new Map<string, readonly UseOf[]>());

/** The uses that name a code among those they go on, in the order of the modifiers; other conditions are not looked at. */
export function usesOn(code: string, ruleSet: RuleSet): readonly UseOf[] {
  const before = uses(ruleSet).get(code);
  if (before) return before;
  const found = gather(Object.values(ruleSet.modifiers), (modifier) =>
    modifier.uses
      .filter((use) => expandCodes(use.on, ruleSet, modifier.lists).has(code))
      .map((use): UseOf => ({ modifier, use })),
  );
  // Anybody may type any code: only what is described is kept.
  if (Object.hasOwn(ruleSet.codes, code)) uses(ruleSet).set(code, found);
  return found;
}
