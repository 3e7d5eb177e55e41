import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/**
 * What the tests of the core take from vitest, in a few lines: `describe`, `it` and their tables only note down what is
 * told, so that a mutant is held against hundreds of tests in milliseconds, without a worker. `expect` is vitest's own.
 */
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

/**
 * Notes down the tests that `load` tells of, by a name that no other of them has.
 *
 * @param load runs the test files with what it is given as vitest
 * @returns by name, in the order they stand
 */
export function toldBy(load) {
  const told = new Map();
  const seen = new Map();
  const above = [];
  const within = (name, body) => {
    above.push(name);
    body();
    above.pop();
  };
  const tell = (name, run) => {
    const title = [...above, name].join(' > ');
    const twins = (seen.get(title) ?? 0) + 1;
    seen.set(title, twins);
    told.set(twins === 1 ? title : `${title} #${twins}`, run);
  };
  const table = (teller) => (rows) => (name, body) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row];
      teller(name.replace('%s', String(cells[0])), () => body(...cells));
    }
  };
  load({
    expect,
    it: Object.assign(tell, { each: table(tell) }),
    describe: Object.assign(within, { each: table(within) }),
  });
  return told;
}
