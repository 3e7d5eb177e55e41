import { existsSync, readdirSync } from 'node:fs';
import type { RuleProblem } from '../problem.ts';
import { type EditionFile, readEdition } from '../read-edition.ts';
import { refuse } from '../refuse.ts';
import { isOurs } from './editions-folder.ts';

/**
 * Reads every imported edition, each a folder of the same shape as those of rules/edits.
 *
 * @param directory URL of the folder of editions, with a slash at its end; it need not exist
 * @param name the folder as messages name it, e.g. `data/editions/`
 * @param listed ids of the sources that rules/ lists
 * @returns oldest first
 * @throws ClaimlineError `RULES_INVALID`: file, line, key and what was expected
 */
export function readImported(directory: URL, name: string, listed: ReadonlySet<string>): EditionFile[] {
  if (!existsSync(directory)) return [];
  const problems: RuleProblem[] = [];
  const found = readdirSync(directory, { withFileTypes: true })
    .filter(isOurs)
    .map((folder) => folder.name)
    .sort()
    .flatMap((id) => readEdition(new URL(`${id}/`, directory), `${name}${id}/`, problems) ?? []);
  for (const { file } of found) {
    const { pairs, supplement, limits, sources = [] } = file.data;
    for (const [key, table] of Object.entries({ pairs, supplement, limits })) {
      if (!table || listed.has(table.source) || sources.some(({ id }) => id === table.source)) continue;
      problems.push({
        file: file.name,
        line: file.lineOf([key, 'source']),
        key: `${key}.source`,
        says: `"${table.source}" is listed neither here nor in rules/sources.yml`,
        next: '',
      });
    }
  }
  refuse(
    problems.map((problem) => ({
      ...problem,
      next: `Take the folder of ${problem.file} away and import the quarter again.`,
    })),
  );
  return found;
}
