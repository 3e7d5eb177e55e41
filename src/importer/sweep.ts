import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type About, tablesOf } from './write-tables.ts';

/** Scratch folders of imports begin with this. */
export const SCRATCH = '.importing-';

/** Takes away what killed imports left: scratch folders, and tables that edition.yml of this quarter does not name. */
export async function sweep(folder: string, quarter: { place: string; before: About } | null): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(SCRATCH)) await rm(join(folder, name), { recursive: true, force: true });
  if (!quarter) return;
  const named = tablesOf(quarter.before);
  for (const name of await readdir(quarter.place))
    if (/^(ptp|covered|mue)-[0-9a-f]{12}\.(csv|txt)$/.test(name) && !named.includes(name))
      await rm(join(quarter.place, name), { force: true });
}
