import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import type { YamlFile } from '../read-yaml.ts';
import { unknownNames } from '../unknown-names.ts';

/** Whatever is cited stands in rules/sources.yml. */
export function sourcesListed(files: RuleFiles): RuleProblem[] {
  const listed = new Set(files.sources.data.sources.map(({ id }) => id));
  const citing: (YamlFile<object> & { own?: string[] })[] = [
    ...files.codes,
    ...files.modifiers,
    ...files.payers,
    ...files.topics,
    files.goals,
    files.slips,
    files.regions,
    files.pairs,
    files.evaluations,
    files.ambiguous,
    files.outOfScope,
    files.documentation,
    files.denials,
    files.callScript,
    files.thresholds,
    ...files.editions.map(({ file }) => ({ ...file, own: (file.data.sources ?? []).map(({ id }) => id) })),
  ];
  return citing.flatMap((file) =>
    unknownNames(file, {
      keys: ['source', 'sources', 'checklistSources'],
      exists: (id) => listed.has(id) || (file.own ?? []).includes(id),
      says: (id) => `"${id}" is no source of rules/sources.yml`,
      next: (id) => `Add "${id}" to rules/sources.yml with title, publisher, place, year and trust.`,
    }),
  );
}
