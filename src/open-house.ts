import type { House } from './answer/house.ts';
import { unpackModel } from './language/packed-model.ts';
import { unpackRules } from './rulebook/packed-rules.ts';
import { packedRulesFile, rulesFolder } from './rulebook/places.ts';

/**
 * Rules and language model: as packed by the build where rules/ and intents/ are still the same, else read and checked
 * anew. What reads and checks YAML is loaded only then, since loading it costs more than an answer.
 *
 * @throws ClaimlineError `RULES_INVALID`, with file, line, key and what was expected
 */
export async function openHouse(): Promise<House> {
  const packed = unpackRules(rulesFolder, packedRulesFile);
  const ruleSet = packed ?? (await import('./rulebook/load-rule-set.ts')).loadRuleSet();
  const model =
    (packed && unpackModel(packed)) ?? (await import('./language/load-model.ts')).loadModel(ruleSet);
  return { ruleSet, model };
}
