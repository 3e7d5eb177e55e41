import type { RuleSet } from '../rule-set.ts';

/**
 * The codes that a rule names: `97110` stands for itself, `family:cmt-spinal` for all codes of a family,
 * `family:cmt-*` for all families that begin so, `*` for every code.
 */
export function expandCodes(names: string[], ruleSet: RuleSet): Set<string> | { has(code: string): boolean } {
  if (names.includes('*')) return { has: () => true };
  const codes = new Set<string>();
  for (const name of names) {
    if (!name.startsWith('family:')) {
      codes.add(name);
      continue;
    }
    const family = name.slice('family:'.length);
    for (const rule of Object.values(ruleSet.codes)) {
      if (family.endsWith('*') ? rule.family.startsWith(family.slice(0, -1)) : rule.family === family)
        codes.add(rule.code);
    }
  }
  return codes;
}
