export { loadRuleSet } from './load-rule-set.ts';
