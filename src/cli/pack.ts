import { loadModel } from '../language/model/load-model.ts';
import { packModel } from '../language/model/packed-model.ts';
import { loadRuleSet, packRuleSet } from '../rulebook/load-rule-set.ts';
import { plainRuleSetFile, rulesFolder } from '../rulebook/places.ts';
import { writePlainRuleSet } from '../rulebook/plain-rule-set.ts';

/** The last step of a build: checks rules/ and intents/ and keeps what was made of them beside the built code. */
packRuleSet();
const ruleSet = loadRuleSet(rulesFolder);
writePlainRuleSet(ruleSet, plainRuleSetFile);
packModel(loadModel(ruleSet));
