import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { joinedTests } from './joined-tests.mjs';

/** Where the mutated source looks which mistake it is to make, and notes which it passed. */
globalThis.__stryker__ ??= {};
const mutants = globalThis.__stryker__;

/**
 * Holds mutants of src/core against the tests of the core, all of them in one process. What follows from the rules is
 * worked out anew for each mutant, or it would hide the mistake; the tests follow, those first that noticed most mistakes
 * so far, until one fails. A mutant takes milliseconds, where a worker of vitest takes seconds.
 */
class CoreRunner {
  #joined;
  #tests;
  #noticed = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#joined = await joinedTests();
    this.#makes(undefined);
    this.#tests = this.#joined.load();
  }

  /** What one test had worked out, the next would seem not to need: each begins with nothing. */
  async dryRun() {
    mutants.mutantCoverage = { static: {}, perTest: {} };
    this.#makes(undefined);
    this.#tests = this.#joined.load();
    const tests = [];
    for (const [name, run] of this.#tests) {
      this.#joined.forget();
      mutants.currentTestId = name;
      const began = performance.now();
      const failureMessage = await failureOf(run);
      const test = { id: name, name, timeSpentMs: Math.round(performance.now() - began) };
      tests.push(failureMessage === null ? { ...test, status: 0 } : { ...test, status: 1, failureMessage });
      mutants.currentTestId = undefined;
    }
    return { status: 'complete', tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, reloadEnvironment }) {
    this.#makes(activeMutant.id, hitLimit);
    const broken = reloadEnvironment ? await this.#reload() : null;
    if (broken !== null) return { status: 'killed', killedBy: [], failureMessage: broken, nrOfTests: 0 };
    const result = await this.#firstFailure(testFilter ?? [...this.#tests.keys()], hitLimit);
    this.#makes(undefined);
    const [by] = result.killedBy ?? [];
    if (reloadEnvironment || (by !== undefined && (await failureOf(this.#tests.get(by))) !== null))
      await this.#reload();
    return result;
  }

  async #firstFailure(names, hitLimit) {
    const quickest = names.toSorted((a, b) => this.#noticedBy(b) - this.#noticedBy(a));
    for (const [at, name] of quickest.entries()) {
      const failureMessage = await failureOf(this.#tests.get(name));
      if (mutants.hitCount > hitLimit) return { status: 'timeout', reason: 'It goes round without end.' };
      if (failureMessage === null) continue;
      this.#noticed.set(name, this.#noticedBy(name) + 1);
      return { status: 'killed', killedBy: [name], failureMessage, nrOfTests: at + 1 };
    }
    return { status: 'survived', nrOfTests: names.length };
  }

  #makes(activeMutant, hitLimit) {
    this.#joined.forget();
    Object.assign(mutants, { activeMutant, hitLimit, hitCount: 0 });
  }

  #reload() {
    return failureOf(() => {
      this.#tests = this.#joined.load();
    });
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
