import type { House } from '../../src/answer/house.ts';
import { loadModel } from '../../src/language/model/load-model.ts';
import { ruleSet } from './rule-set.ts';

/** The real rules and the real model, loaded once for a test file. */
export const house: House = { ruleSet, model: loadModel(ruleSet) };
