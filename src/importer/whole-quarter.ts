import type { PublishedFile } from './published-file.ts';
import { expected, refused } from './refused.ts';

/** The publisher cuts a quarter into this many files, by the first code of the pair. */
const PARTS = 4;

/** The files of a quarter in their order, with the publisher's number. */
export interface WholeQuarter {
  files: PublishedFile[];
  version: string;
}

/**
 * Proves that the files are one whole quarter: each part once, all of one version. A pair may stand in either order and
 * so in either of two files, which is why a missing row means "no edit" only with all of them at hand.
 *
 * @throws ClaimlineError `IMPORT_REFUSED`, naming what is missing, double or of another version
 */
export function wholeQuarter(files: PublishedFile[]): WholeQuarter {
  const parts = new Map<number, PublishedFile>();
  let version: string | null = null;
  for (const file of files) {
    const part = oneOf(file, 'part');
    const its = oneOf(file, 'version');
    if (part === null || its === null)
      throw refused(
        `${file.name} does not say by its name which of the ${PARTS} files of a quarter it is; without all of them a missing row would not mean "no edit".`,
        `${expected.pairs} With --excerpt its rows alone are taken, and everything else is unknown.`,
      );
    const double = parts.get(part);
    if (double)
      throw refused(`${file.name} and ${double.name} are both part ${part} of the quarter.`, expected.pairs);
    if (version !== null && its !== version)
      throw refused(
        `${file.name} is of version ${its}, where the files before are of ${version}.`,
        expected.pairs,
      );
    parts.set(part, file);
    version = its;
  }
  const count = Math.max(PARTS, ...parts.keys());
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const missing = numbers.filter((part) => !parts.has(part)).map((part) => `f${part}`);
  if (missing.length > 0 || version === null)
    throw refused(
      `Of the ${count} files of ${version ?? 'the quarter'} ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing; without all of them a missing row would not mean "no edit".`,
      expected.pairs,
    );
  return { files: numbers.flatMap((part) => parts.get(part) ?? []), version };
}

/** What the names of a file say, outside and inside the zip. */
function oneOf<K extends 'part' | 'version'>({ name, says }: PublishedFile, key: K) {
  const said = [...new Set(says.map((one) => one[key]).filter((value) => value !== null))];
  if (said.length > 1)
    throw refused(
      `${name} has another file in it than its name says (${said.join(' and ')}).`,
      'Give the zip as it was downloaded.',
    );
  return said[0] ?? null;
}
