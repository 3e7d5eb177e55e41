import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import fastCheck from 'fast-check';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { toldBy } from './vitest.mjs';

const entry = 'every test of the core';

/**
 * One tells nothing of a decision: it counts what the visits speak of. The other walks every code with every payer for what
 * the visits are asked as well, in seconds.
 */
const leftOut = ['coverage-of-cases.test.ts', 'findings-walk.test.ts'];

/**
 * Joins the core with all its tests to one script.
 *
 * @returns `load` runs that script: its tests by name, none of them run; `forget` drops what follows from the rules and was
 *   worked out since
 */
export async function joinedTests() {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: (id) => id.startsWith('#') || !/^[./]|^every test/.test(id),
    plugins: [everyTest],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'cjs' });
  const script = new Script(`(function (require, module, exports) {${output[0].code}\n})`, {
    filename: 'core-with-tests.cjs',
  });
  const given = outside();
  const load = () =>
    toldBy((vitest) => {
      const module = { exports: {} };
      script.runInThisContext()((id) => (id === 'vitest' ? vitest : given(id)), module, module.exports);
    });
  return { load, forget: given('#worked-out').forget };
}

/** Imports all test files; a file knows where it lies; the rules come checked and packed, see `outside`. */
const everyTest = {
  name: 'every-test',
  resolveId: (id) => {
    if (id === entry) return id;
    const [, name] = /\/(packed-rules|worked-out)\.ts$/.exec(id) ?? [];
    return name ? { id: `#${name}`, external: true } : null;
  },
  load: (id) =>
    id === entry
      ? readdirSync('test/core')
          .filter((file) => file.endsWith('.test.ts') && !leftOut.includes(file))
          .map((file) => `import ${JSON.stringify(resolve('test/core', file))};`)
          .join('\n')
      : null,
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

/** What the script finds outside of itself, made once: packages, YAML parsed before, laws tried in few runs, the
 * rules. */
function outside() {
  const require = createRequire(import.meta.url);
  const { ruleSet } = JSON.parse(readFileSync('dist/rules.json', 'utf8'));
  const frozen = deepFrozen(ruleSet);
  const parsed = new Map();
  const parseOnce = (text) => {
    if (!parsed.has(text)) parsed.set(text, deepFrozen(parse(text)));
    return parsed.get(text);
  };
  const assert = (property, settings) => fastCheck.assert(property, { ...settings, numRuns: 6, seed: 1 });
  const instead = {
    yaml: { ...require('yaml'), parse: parseOnce },
    'fast-check': { ...fastCheck, assert },
    '#worked-out': forgetful(),
    '#packed-rules': { unpackRules: () => frozen, packRules: () => {} },
  };
  return (id) => instead[id] ?? require(id);
}

/** `workedOut` of the core, which can be made to forget: of the core it is the one file that no mistake is planted in. */
function forgetful() {
  let time = 0;
  const workedOut = (make) => {
    let made = new WeakMap();
    let since = time;
    return (from) => {
      if (since !== time) [made, since] = [new WeakMap(), time];
      if (!made.has(from)) made.set(from, make(from));
      return made.get(from);
    };
  };
  return { workedOut, forget: () => ++time };
}

/** Whoever changes the rules is caught: they are read, never changed. */
function deepFrozen(value) {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) deepFrozen(one);
  return Object.freeze(value);
}
