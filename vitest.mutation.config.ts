import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The tests that mutations of src/core are held against: those of the core, with the visits. The rules come as the build
 * packed them and laws are tried in few runs, since both are paid for again with each of some thousand mutants.
 */
export default defineConfig({
  test: {
    include: ['test/support/core.mutation.ts'],
    setupFiles: [here('test/support/few-runs.ts')],
    testTimeout: 20_000,
  },
  resolve: {
    alias: [{ find: /.*\/support\/rule-set\.ts$/, replacement: here('test/support/packed-rule-set.ts') }],
  },
});
