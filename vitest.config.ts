import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // Files share what they import: a file of its own for each would load the rules and the model some hundreds of times.
    isolate: false,
  },
});
