declare global {
  interface ImportMeta {
    /** Of Vite: imports every file that fits, at once. */
    glob(patterns: string[], options: { eager: true }): unknown;
  }
}

/**
 * All tests of the core as one file: what `npm run mutation` runs, since with each of some thousand mutants every file is
 * loaded anew together with all that it imports.
 */
export const tests = import.meta.glob(['../core/**/*.test.ts', '!../core/coverage-of-cases.test.ts'], {
  eager: true,
});
