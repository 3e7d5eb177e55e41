import { readFileSync } from 'node:fs';
import type { RuleSet } from '../../src/core/rule-set.ts';

/** The rules as the build wrote them: what `npm run mutation` takes in place of rule-set.ts. */
export const ruleSet: RuleSet = JSON.parse(
  readFileSync(new URL('../../dist/ruleset.json', import.meta.url), 'utf8'),
);
