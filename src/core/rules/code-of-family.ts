import type { CodeRule, RuleSet } from '../rule-set.ts';

/** The one code of a family that has no other: the group code, the adjustment outside the spine. Undefined without any. */
export const codeOfFamily = (ruleSet: RuleSet, family: string): CodeRule | undefined =>
  Object.values(ruleSet.codes).find((rule) => rule.family === family);
