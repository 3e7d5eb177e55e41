import { writeFileSync } from 'node:fs';
import type { RuleSet } from '../core/rule-set.ts';

/** What TypeScript is told of the JSON beside it. */
const types = `import type { RuleSet } from './core/index.js';
/** The rules of this package, checked when it was built. */
declare const ruleSet: RuleSet;
export default ruleSet;
`;

/**
 * Writes a checked rule set as plain JSON, with its type: for whoever has no files to read, as in a browser. It is
 * exactly what `evaluate` takes, with nothing around it.
 *
 * @param json URL of the file to write; its type stands beside it in `….d.ts`
 */
export function writePlainRuleSet(ruleSet: RuleSet, json: URL): void {
  writeFileSync(json, JSON.stringify(ruleSet));
  writeFileSync(new URL(json.href.replace(/\.json$/, '.d.ts')), types);
}
