import { defineConfig } from 'rolldown';

/**
 * The bot's start as a few files instead of some two hundred, since Node takes longer to find and link them than to run
 * them: ready in two thirds of the extra time. Packages stay outside, except the single files of natural.
 */
export default defineConfig({
  input: 'dist/main.js',
  platform: 'node',
  external: (id) => !/^(\.|\/|natural\/)/.test(id),
  output: { dir: 'dist/bundle', format: 'esm', sourcemap: true },
  logLevel: 'warn',
});
