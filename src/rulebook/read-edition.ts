import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Edition } from '../core/rule-set.ts';
import type { RuleProblem } from './problem.ts';
import { readCovered } from './read-covered.ts';
import { readLimits } from './read-limits.ts';
import { readPairs } from './read-pairs.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { editionFile } from './schema/edition-file.ts';

/** An edition as read, with its edition.yml for messages. */
export interface EditionFile {
  file: YamlFile<{ id: string; from: string; to: string }>;
  edition: Edition;
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
  const file = readYaml(new URL('edition.yml', directory), `${name}edition.yml`, editionFile, problems);
  if (!file) return null;
  const { id, label, publisher, from, to, pairs, supplement, covered, limits } = file.data;

  const read = (key: 'pairs' | 'supplement' | 'covered' | 'limits'): string => {
    const bytes = readFileSync(new URL(file.data[key].file, directory));
    if (createHash('sha256').update(bytes).digest('hex') !== file.data[key].sha256)
      say(`${key}.sha256`, `${name}${file.data[key].file} is another file than the one described here`);
    return bytes.toString('utf8');
  };
  const say = (key: string, says: string) =>
    problems.push({
      file: file.name,
      line: file.lineOf(key.split('.')),
      key,
      says,
      next: `Put the published table back, or describe the new one in ${file.name}.`,
    });
  const counted = (key: 'pairs' | 'supplement' | 'covered' | 'limits', rows: number) => {
    if (rows !== file.data[key].rows)
      say(`${key}.rows`, `says ${file.data[key].rows}, and ${name}${file.data[key].file} has ${rows}`);
  };

  if (to < from) say('to', `${to} is before ${from}`);
  const first = readPairs(read('pairs'), `${name}${pairs.file}`, problems);
  counted('pairs', first.length);
  const more = readPairs(read('supplement'), `${name}${supplement.file}`, problems);
  counted('supplement', more.length);
  const codes = readCovered(read('covered'), `${name}${covered.file}`, problems);
  counted('covered', codes.length);
  const units = readLimits(read('limits'), `${name}${limits.file}`, problems);
  counted('limits', units.length);
  if (problems.length > before) return null;

  const rows: Edition['rows'] = {};
  for (const row of [...first, ...more]) {
    const key = [row.column1, row.column2].sort().join(' ');
    rows[key] ??= [];
    rows[key].push(row);
  }
  return {
    file,
    edition: {
      id,
      label,
      publisher,
      from,
      to,
      covered: codes,
      rows,
      limits: Object.fromEntries(units.map(({ code, ...limit }) => [code, limit])),
      sources: { pairs: pairs.source, limits: limits.source, supplement: supplement.source },
    },
  };
}
