import { defineConfig } from 'rolldown';

/**
 * The bot's start as a few files instead of some two hundred, since Node takes longer to find and link them than to run
 * them. Packages stay outside, except zod, kysely and the single files of natural, of which only a part is needed.
 */
export default defineConfig({
  input: 'dist/main.js',
  platform: 'node',
  external: (id) => !/^(\.|\/|natural\/|zod$|kysely$)/.test(id),
  output: { dir: 'dist/bundle', format: 'esm', sourcemap: true },
  logLevel: 'warn',
});
