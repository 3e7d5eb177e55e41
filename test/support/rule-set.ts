import { loadRuleSet } from '../../src/rulebook/load-rule-set.ts';

/** The real rules, read once for a test file. */
export const ruleSet = loadRuleSet();
