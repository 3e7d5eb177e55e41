import type { CodeRule } from '../rule-set/code-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from './worked-out.ts';

/** The first code of each family. */
const families = workedOut(
  ({ codes }: RuleSet) =>
    new Map(
      Object.values(codes)
        .reverse()
        .map((rule) => [rule.family, rule]),
    ),
);

/** The one code of a family that has no other: the group code, the adjustment outside the spine. Undefined without any. */
export const codeOfFamily = (ruleSet: RuleSet, family: string): CodeRule | undefined =>
  families(ruleSet).get(family);
