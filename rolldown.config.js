import { defineConfig } from 'rolldown';

/**
 * The starts of the bot and of `ask` as a few files instead of some hundreds, since Node takes longer to find and link them
 * than to run them. `ask` takes the place of its own file; what both need lies in dist/bundle/. All of them stand as deep as
 * what they were made of, so that rules/ and intents/ are found the same way. Packages stay outside, except zod, kysely and the single files of natural, of which only a part is needed.
 */
export default defineConfig({
  input: { 'bundle/main': 'dist/main.js', 'cli/ask': 'dist/cli/ask.js' },
  platform: 'node',
  external: (id) => !/^(\.|\/|natural\/|zod$|kysely$)/.test(id),
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'bundle/[name]-[hash].js',
    format: 'esm',
    sourcemap: true,
  },
  logLevel: 'warn',
});
