import type { House } from '../answer/house.ts';
import { loadModel } from '../language/load-model.ts';
import { loadRuleSet } from '../rulebook/load-rule-set.ts';

/**
 * Rules and language model, loaded and checked.
 *
 * @throws ClaimlineError RULES_INVALID or INTENTS_INVALID, with file, line, key and what was expected
 */
export function openHouse(): House {
  const ruleSet = loadRuleSet();
  return { ruleSet, model: loadModel(ruleSet) };
}
