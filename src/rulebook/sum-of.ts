import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** One SHA-256 sum over the names and contents of all files of a folder and its folders. */
export function sumOf(directory: URL): string {
  const sum = createHash('sha256');
  const add = (folder: string): void => {
    const entries = readdirSync(new URL(folder, directory), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) add(`${path}/`);
      else {
        const content = readFileSync(new URL(path, directory));
        sum.update(`${path}\0${content.length}\0`).update(content);
      }
    }
  };
  add('./');
  return sum.digest('hex');
}
