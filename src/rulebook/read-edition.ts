import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Edition, EditRow } from '../core/rule-set/edition.ts';
import type { ImportedEdition } from './editions/packed-edition.ts';
import type { RuleProblem } from './problem.ts';
import { readCovered } from './read-covered.ts';
import { readLimits } from './read-limits.ts';
import { readPairs } from './read-pairs.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { editionFile } from './schema/edition-file.ts';

/** An edition as read, with its edition.yml for messages. */
export interface EditionFile extends ImportedEdition {
  file: YamlFile<z.infer<typeof editionFile>>;
}

/**
 * Reads one quarter of tables, `rules/edits/<quarter>/`, and proves that each is the file that edition.yml
 * describes: the same SHA-256 sum, the same number of rows.
 *
 * @param directory URL of the quarter's folder, with a slash at its end
 * @param name the folder as messages name it, e.g. `rules/edits/2024q3/`
 * @returns the edition, or null when `problems` grew
 * @see NCCI_FORMAT in rules/sources.yml
 */
export function readEdition(directory: URL, name: string, problems: RuleProblem[]): EditionFile | null {
  const before = problems.length;
  const about = new URL('edition.yml', directory);
  if (!existsSync(about)) {
    problems.push(missing(`${name}edition.yml`));
    return null;
  }
  const file = readYaml(about, `${name}edition.yml`, editionFile, problems);
  if (!file) return null;
  const say = (key: string, says: string) => problems.push(wrong(file, key, says));

  /** The rows of one table, proved to be the table that edition.yml describes. */
  function table<T>(
    key: 'pairs' | 'supplement' | 'covered' | 'limits',
    read: (text: string, name: string, problems: RuleProblem[]) => T[],
  ): T[] {
    const described = data[key];
    if (!described) return [];
    const path = `${name}${described.file}`;
    const url = new URL(described.file, directory);
    if (!existsSync(url)) {
      say(`${key}.file`, `there is no ${path}`);
      return [];
    }
    const bytes = readFileSync(url);
    if (createHash('sha256').update(bytes).digest('hex') !== described.sha256)
      say(`${key}.sha256`, `${path} is another file than the one described here`);
    const rows = read(bytes.toString('utf8'), path, problems);
    if (rows.length !== described.rows)
      say(`${key}.rows`, `says ${described.rows}, and ${path} has ${rows.length}`);
    return rows;
  }

  const { data } = file;
  if (!name.endsWith(`/${data.id}/`)) say('id', `"${data.id}" stands in a folder of another name`);
  if (data.to < data.from) say('to', `${data.to} is before ${data.from}`);
  const rows = [...table('pairs', readPairs), ...table('supplement', readPairs)];
  const covered = table('covered', readCovered);
  const limits = table('limits', readLimits);
  if (problems.length > before) return null;
  const { id, label, publisher, from, to } = data;
  return {
    file,
    sources: data.sources ?? [],
    edition: {
      id,
      label,
      publisher,
      from,
      to,
      ...(covered.length > 0 && rows.every(({ effective }) => effective !== null) ? { dated: true } : {}),
      covered,
      rows: byPair(rows),
      limits: Object.fromEntries(limits.map(({ code, ...limit }) => [code, limit])),
      sources: {
        pairs: data.pairs?.source ?? null,
        limits: data.limits?.source ?? null,
        supplement: data.supplement?.source ?? null,
      },
    },
  };
}

/** Rows under both codes in ascending order, joined by a blank; a pair may have several, for other dates. */
function byPair(rows: EditRow[]): Edition['rows'] {
  const pairs: Edition['rows'] = {};
  for (const row of rows) {
    const key = [row.column1, row.column2].sort().join(' ');
    pairs[key] ??= [];
    pairs[key].push(row);
  }
  return pairs;
}

function missing(file: string): RuleProblem {
  return {
    file,
    line: 1,
    key: '',
    says: 'is missing: a folder of tables needs its description',
    next: `Describe the quarter in ${file}, or move the folder out of rules/edits.`,
  };
}

function wrong(file: YamlFile<unknown>, key: string, says: string): RuleProblem {
  return {
    file: file.name,
    line: file.lineOf(key.split('.')),
    key,
    says,
    next: `Put the published table back, or describe the new one in ${file.name}.`,
  };
}
