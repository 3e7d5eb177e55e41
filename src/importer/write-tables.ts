import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Source } from '../core/rule-set/statement.ts';
import type { Day } from '../core/visit.ts';
import type { editionFile } from '../rulebook/schema/edition-file.ts';
import type { Quarter } from './quarter.ts';
import { writeSafely } from './write-safely.ts';

/** What edition.yml says. */
export type About = z.infer<typeof editionFile>;
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

const files: Record<TableName, [name: string, ending: string, headers: number]> = {
  pairs: ['ptp', 'csv', 1],
  covered: ['covered', 'txt', 0],
  limits: ['mue', 'csv', 1],
};

/**
 * Writes the new tables of an edition, copies those that stay, and says what edition.yml is to say of both.
 *
 * @param beside the folder to write into
 * @param place the folder of the edition that stands, whose other tables stay
 */
export async function writeTables(
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

/** Names of the tables that an edition.yml describes. */
export const tablesOf = ({ pairs, supplement, covered, limits }: About): string[] =>
  [pairs, supplement, covered, limits].flatMap((table) => table?.file ?? []);
