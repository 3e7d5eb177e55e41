import { fileURLToPath } from 'node:url';

/**
 * Where the page's files are: its compiled modules, then what needs no compiling. Found from this file, which runs in
 * `src/sandbox` as well as in `dist/sandbox`.
 */
export function pageFolders(): string[] {
  return ['../../dist/sandbox/page', '../../src/sandbox/page/static'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
}
