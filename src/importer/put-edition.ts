import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { packEdition } from '../rulebook/editions/packed-edition.ts';
import type { RuleProblem } from '../rulebook/problem.ts';
import { readEdition } from '../rulebook/read-edition.ts';
import { refuse } from '../rulebook/refuse.ts';
import { SCRATCH, sweep } from './sweep.ts';
import { safely, writeSafely } from './write-safely.ts';
import { type About, type NewTables, tablesOf, writeTables } from './write-tables.ts';

const NOTICE = `# Imported from the publisher's own files, which whoever imports downloads after accepting its terms.
# Codes, days, indicators and unit limits only. CPT is a registered trademark of the American Medical Association.
`;

/**
 * Puts an edition in its place, whole or not at all. Everything is written beside, read back and checked first; then one
 * renaming makes it the edition: of the folder where there is none yet, else of edition.yml, which names its tables by
 * their sums, so that old and new ones may lie beside each other. Whatever a kill leaves behind is swept by the next.
 *
 * @param folder the folder of editions
 * @param before what edition.yml of this quarter says now; null where there is none
 * @throws ClaimlineError `RULES_INVALID` where what was written does not hold; the old edition then still does
 */
export async function putEdition(folder: string, before: About | null, made: NewTables): Promise<void> {
  const { id } = made.quarter;
  const place = join(folder, id);
  const scratch = join(folder, `${SCRATCH}${process.pid}`);
  const beside = join(scratch, id);
  await mkdir(folder, { recursive: true });
  await sweep(folder, before ? { place, before } : null);
  await mkdir(beside, { recursive: true });
  try {
    const about = await writeTables(beside, place, before, made);
    await writeSafely(join(beside, 'edition.yml'), `${NOTICE}${stringify(about, { lineWidth: 110 })}`);
    const problems: RuleProblem[] = [];
    const url = pathToFileURL(`${beside}/`);
    const read = readEdition(url, `${place}/`, problems);
    refuse(problems);
    if (read) packEdition(url, tablesOf(about), read);
    if (before) {
      const names = (await readdir(beside)).filter((name) => name !== 'edition.yml');
      for (const name of names) await rename(join(beside, name), join(place, name));
      await safely(place);
      await rename(join(beside, 'edition.yml'), join(place, 'edition.yml'));
      await safely(place);
    } else {
      await safely(beside);
      await rename(beside, place);
      await safely(folder);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
