import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf, type YamlFile } from '../read-yaml.ts';
import { textsUnder } from '../walk.ts';

const CITING = new Set(['source', 'sources', 'checklistSources']);

/** Whatever is cited stands in rules/sources.yml. */
export function sourcesListed(files: RuleFiles): RuleProblem[] {
  const listed = new Set(files.sources.data.sources.map(({ id }) => id));
  const citing: YamlFile<unknown>[] = [
    ...files.codes,
    ...files.modifiers,
    ...files.payers,
    files.goals,
    files.slips,
    files.regions,
    files.ambiguous,
    files.outOfScope,
    files.documentation,
    ...files.editions.map(({ file }) => file),
  ];
  return citing.flatMap((file) =>
    textsUnder(CITING, file.data)
      .filter(({ text }) => !listed.has(text))
      .map(({ path, text }) => ({
        file: file.name,
        line: file.lineOf(path),
        key: keyOf(path),
        says: `"${text}" is no source of rules/sources.yml`,
        next: `Add "${text}" to rules/sources.yml with title, publisher, place, year and trust.`,
      })),
  );
}
