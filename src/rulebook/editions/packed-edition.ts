import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../core/rule-set/edition.ts';
import type { Source } from '../../core/rule-set/statement.ts';

/** An edition as the rules take it, with the sources that it brings. */
export interface ImportedEdition {
  edition: Edition;
  sources: Source[];
}

interface PackedEdition extends ImportedEdition {
  /** The files that the edition was read from, edition.yml first. */
  files: string[];
  sum: string;
}

const NAME = 'packed.json';

/**
 * Keeps a checked edition beside its tables: a start or a running bot then takes it up in thousandths of a second. The
 * tables stay the truth: see `unpackEdition`.
 *
 * @param directory URL of the quarter's folder, with a slash at its end
 * @param tables names of its tables
 */
export function packEdition(directory: URL, tables: string[], imported: ImportedEdition): void {
  const files = ['edition.yml', ...tables];
  const sum = sumOfFiles(directory, files);
  if (sum === null) throw new RangeError('an edition is packed with its tables beside it');
  const { edition, sources } = imported;
  const packed: PackedEdition = { files, sum, edition, sources };
  writeFileSync(new URL(NAME, directory), JSON.stringify(packed));
}

/**
 * Takes a packed edition out again, when edition.yml and every table still are what they were, to the byte.
 *
 * @returns null when there is none that can be read, or when a file has changed since
 */
export function unpackEdition(directory: URL): ImportedEdition | null {
  const place = new URL(NAME, directory);
  if (!existsSync(place)) return null;
  try {
    const { files, sum, edition, sources }: PackedEdition = JSON.parse(readFileSync(place, 'utf8'));
    return files[0] === 'edition.yml' && sum === sumOfFiles(directory, files) ? { edition, sources } : null;
  } catch {
    // Cut off while it was written, or none of ours: the tables are read instead.
    return null;
  }
}

function sumOfFiles(directory: URL, files: string[]): string | null {
  const sum = createHash('sha256');
  for (const name of files) {
    const file = new URL(name, directory);
    if (!existsSync(file)) return null;
    const content = readFileSync(file);
    sum.update(`${name}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex');
}
