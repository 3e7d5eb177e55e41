import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Source } from '../core/rule-set.ts';
import type { Day } from '../core/visit.ts';
import { packEdition } from '../rulebook/editions/packed-edition.ts';
import type { RuleProblem } from '../rulebook/problem.ts';
import { readEdition } from '../rulebook/read-edition.ts';
import { refuse } from '../rulebook/refuse.ts';
import type { editionFile } from '../rulebook/schema/edition-file.ts';
import type { Quarter } from './quarter.ts';

type About = z.infer<typeof editionFile>;
type TableName = 'pairs' | 'covered' | 'limits';

/** New tables of a quarter, each as its lines with the header first; the others stay as they are. */
export interface NewTables {
  quarter: Quarter;
  /** The day of the import, for the reader of the file. */
  today: Day;
  version?: string;
  tables: Partial<Record<TableName, { lines: string[]; source?: Source }>>;
  /** Tables that no longer hold beside the new ones. */
  without: (TableName | 'supplement' | 'version')[];
}

const PREFIX = '.importing-';
const files: Record<TableName, [name: string, ending: string, headers: number]> = {
  pairs: ['ptp', 'csv', 1],
  covered: ['covered', 'txt', 0],
  limits: ['mue', 'csv', 1],
};

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
  const scratch = join(folder, `${PREFIX}${process.pid}`);
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

const NOTICE = `# Imported from the publisher's own files, which whoever imports downloads after accepting its terms.
# Codes, days, indicators and unit limits only. CPT is a registered trademark of the American Medical Association.
`;

/** Writes the new tables, copies those that stay, and says what edition.yml says of both. */
async function writeTables(
  beside: string,
  place: string,
  before: About | null,
  { quarter, today, version, tables, without }: NewTables,
): Promise<About> {
  const { id, label, from, to } = quarter;
  const kept: Partial<About> = { ...before };
  for (const key of [...without, 'sources'] as const) delete kept[key];
  const about: About = {
    ...kept,
    asOf: today,
    id,
    label,
    publisher: 'CMS, NCCI practitioner edits',
    from,
    to,
    ...(version === undefined ? {} : { version }),
  };
  const sources: Source[] = [];
  for (const key of ['pairs', 'supplement', 'covered', 'limits'] as const) {
    const made = key === 'supplement' ? undefined : tables[key];
    if (made && key !== 'supplement') {
      const { described, source } = await writeTable(beside, key, made);
      Object.assign(about, { [key]: described });
      if (source) sources.push(source);
    } else if (about[key]) {
      await copyFile(join(place, about[key].file), join(beside, about[key].file));
      const id = 'source' in about[key] ? about[key].source : null;
      sources.push(...(before?.sources ?? []).filter((source) => source.id === id));
    }
  }
  return { ...about, sources };
}

async function writeTable(
  beside: string,
  key: TableName,
  { lines, source }: { lines: string[]; source?: Source },
) {
  const text = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const [name, ending, headers] = files[key];
  const file = `${name}-${sha256.slice(0, 12)}.${ending}`;
  await writeSafely(join(beside, file), text);
  const described = {
    file,
    rows: lines.length - headers,
    sha256,
    ...(source ? { source: source.id } : {}),
  };
  return { described, source };
}

async function writeSafely(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A renaming is safe once its folder is; where a system cannot do that for folders it is as safe as it gets. */
async function safely(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {
    // Windows refuses to open a folder.
  }
}

/** What killed imports left: scratch folders, and tables that edition.yml of this quarter does not name. */
async function sweep(folder: string, quarter: { place: string; before: About } | null): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(PREFIX)) await rm(join(folder, name), { recursive: true, force: true });
  if (!quarter) return;
  const named = tablesOf(quarter.before);
  for (const name of await readdir(quarter.place))
    if (/^(ptp|covered|mue)-[0-9a-f]{12}\.(csv|txt)$/.test(name) && !named.includes(name))
      await rm(join(quarter.place, name), { force: true });
}

const tablesOf = ({ pairs, supplement, covered, limits }: About): string[] =>
  [pairs, supplement, covered, limits].flatMap((table) => table?.file ?? []);
