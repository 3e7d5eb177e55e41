import { pathToFileURL } from 'node:url';

/**
 * A process of its own that makes the rules ready once, as a start does, and prints the milliseconds with and without
 * loading what does the work: from the folder that is named, read and checked, or as the build packed them.
 */
const begun = performance.now();
const [, , folder] = process.argv;
const work = folder === undefined ? await packed() : await read(pathToFileURL(`${folder}/`));
const loaded = performance.now();
work();
const ready = performance.now();
console.log(`${ready - begun} ${ready - loaded}`);

async function packed(): Promise<() => unknown> {
  const { unpackRules } = await import('../rulebook/packed-rules.ts');
  const { packedRulesFile, rulesFolder } = await import('../rulebook/places.ts');
  return () => unpackRules(rulesFolder, packedRulesFile);
}

async function read(rules: URL): Promise<() => unknown> {
  const { loadRuleSet } = await import('../rulebook/load-rule-set.ts');
  return () => loadRuleSet(rules);
}
