import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of imported editions: its URL, with a slash at its end, and its name for messages. */
export interface EditionsFolder {
  url: URL;
  name: string;
}

/** @param path of a folder of editions, from where the process runs */
export function folderAt(path: string): EditionsFolder {
  const name = `${path.replace(/\/$/, '')}/`;
  return { url: pathToFileURL(`${resolve(name)}/`), name };
}

/** Where imports go and a running bot looks for them. */
export const editionsFolder = (dataDir: string): EditionsFolder => folderAt(join(dataDir, 'editions'));

/** A folder of a quarter; hidden ones belong to an import under way, or are not ours. */
export const isOurs = (entry: Dirent): boolean => entry.isDirectory() && !entry.name.startsWith('.');

/**
 * A mark that changes whenever an edition came, went or was replaced, at the price of one look at each folder: an
 * edition is replaced by putting a new edition.yml in the place of the old one.
 */
export function editionsMark({ url }: EditionsFolder): string {
  if (!existsSync(url)) return '';
  return readdirSync(url, { withFileTypes: true })
    .filter(isOurs)
    .map(({ name }) => {
      const about = statSync(new URL(`${name}/edition.yml`, url), { throwIfNoEntry: false });
      return `${name} ${about ? `${about.ino} ${about.mtimeMs} ${about.size}` : 'without'}`;
    })
    .sort()
    .join('\n');
}
