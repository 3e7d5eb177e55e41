import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { joinedTests } from './joined-tests.mjs';

/** Where the mutated source looks which mistake it is to make, and notes which it passed. */
globalThis.__stryker__ ??= {};
const mutants = globalThis.__stryker__;

/**
 * Holds mutants of src/core against the tests of the core. For each mutant the core and its tests are loaded anew, so that
 * nothing worked out before hides a mistake, and the tests follow, those first that noticed most mistakes so far, until one
 * fails: a mutant takes hundredths of a second, where a worker of vitest takes seconds.
 */
class CoreRunner {
  #load;
  #noticed = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#load = await joinedTests();
  }

  /** Each test on a core loaded for it alone: what one test had worked out, the next would seem not to need. */
  async dryRun() {
    mutants.mutantCoverage = { static: {}, perTest: {} };
    mutants.activeMutant = undefined;
    const tests = [];
    for (const name of this.#load().keys()) {
      mutants.currentTestId = undefined;
      const run = this.#load().get(name);
      mutants.currentTestId = name;
      const began = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = Math.round(performance.now() - began);
      tests.push({
        id: name,
        name,
        timeSpentMs,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      });
    }
    mutants.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const told = new Map();
    const broken = await failureOf(() => {
      for (const [name, run] of this.#load()) told.set(name, run);
    });
    if (broken !== null) return { status: 'killed', killedBy: [], failureMessage: broken, nrOfTests: 0 };
    const names = (testFilter ?? [...told.keys()]).toSorted(
      (a, b) => this.#noticedBy(b) - this.#noticedBy(a),
    );
    for (const [at, name] of names.entries()) {
      const failureMessage = await failureOf(told.get(name));
      if (mutants.hitCount > hitLimit) return { status: 'timeout', reason: 'It goes round without end.' };
      if (failureMessage === null) continue;
      this.#noticed.set(name, this.#noticedBy(name) + 1);
      return { status: 'killed', killedBy: [name], failureMessage, nrOfTests: at + 1 };
    }
    return { status: 'survived', nrOfTests: names.length };
  }

  #noticedBy(name) {
    return this.#noticed.get(name) ?? 0;
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreRunner)];
