import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The tests that mutations of src/core are held against: those of the core and the visits. The rules come as the build
 * packed them, since reading the YAML anew for each of some thousand mutants would take most of the time.
 */
export default defineConfig({
  test: { include: ['test/core/**/*.test.ts'], testTimeout: 20_000 },
  resolve: {
    alias: [{ find: /.*\/support\/rule-set\.ts$/, replacement: here('test/support/packed-rule-set.ts') }],
  },
});
