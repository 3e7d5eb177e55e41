import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The tests that mutations of src/core are held against: those of the core, with the visits. What is read from files is
 * taken as the build packed it, and tables and laws are cut short (see for-mutants.ts): all is paid for again with each
 * mutant.
 */
export default defineConfig({
  test: {
    include: ['test/support/core.mutation.ts'],
    globalSetup: [here('test/support/packed-for-mutants.ts')],
    setupFiles: [here('test/support/for-mutants.ts')],
    testTimeout: 20_000,
  },
  resolve: { alias: [{ find: /^yaml$/, replacement: here('test/support/parsed-once.ts') }] },
});
