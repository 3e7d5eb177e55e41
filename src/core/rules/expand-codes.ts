import type { RuleSet } from '../rule-set.ts';

/** Codes as a rule names them, ready to be asked. */
export interface NamedCodes {
  has(code: string): boolean;
}

const everyCode: NamedCodes = { has: () => true };

/** What was expanded before, by rule set and by the very list of the rule: rules are read, never changed. */
const expanded = new WeakMap<RuleSet, WeakMap<readonly string[], NamedCodes>>();

/**
 * The codes that a rule names: `97110` stands for itself, `family:cmt-spinal` for all codes of a family,
 * `family:cmt-*` for all families that begin so, `list:NAME` for a list of the same rule file, `*` for every code.
 */
export function expandCodes(
  names: readonly string[],
  ruleSet: RuleSet,
  lists: Record<string, readonly string[]> = {},
): NamedCodes {
  const known = expanded.get(ruleSet) ?? new WeakMap<readonly string[], NamedCodes>();
  expanded.set(ruleSet, known);
  const codes = known.get(names) ?? expand(names, ruleSet, lists);
  known.set(names, codes);
  return codes;
}

function expand(
  names: readonly string[],
  ruleSet: RuleSet,
  lists: Record<string, readonly string[]>,
): NamedCodes {
  if (names.includes('*')) return everyCode;
  const rules = Object.values(ruleSet.codes);
  return new Set(
    names.flatMap((name): readonly string[] => {
      if (name.startsWith('list:')) return lists[name.slice('list:'.length)] ?? [];
      if (!name.startsWith('family:')) return [name];
      const family = name.slice('family:'.length);
      return rules.filter((rule) => isOf(rule.family, family)).map((rule) => rule.code);
    }),
  );
}

const isOf = (family: string, named: string): boolean =>
  named.endsWith('*') ? family.startsWith(named.slice(0, -1)) : family === named;
