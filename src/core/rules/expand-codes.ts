import type { RuleSet } from '../rule-set.ts';
import { expandNames } from './expand-names.ts';
import { workedOut } from './worked-out.ts';

/** Codes as a rule names them, ready to be asked. */
export interface NamedCodes {
  has(code: string): boolean;
}

/** Also a code that nobody describes. */
const everyCode: NamedCodes = { has: () => true };

/** What was expanded before, by the very list of the rule. */
const expanded = workedOut((_: RuleSet) => new WeakMap<readonly string[], NamedCodes>());

/** The codes that a rule names (see `expandNames`), made once a rule set. */
export function expandCodes(
  names: readonly string[],
  ruleSet: RuleSet,
  lists: Record<string, readonly string[]> = {},
): NamedCodes {
  const known = expanded(ruleSet);
  const before = known.get(names);
  if (before) return before;
  const codes = names.includes('*') ? everyCode : expandNames(names, Object.values(ruleSet.codes), lists);
  known.set(names, codes);
  return codes;
}
