import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import type { YamlFile } from '../read-yaml.ts';

/** Whatever has an id has it alone: of two entries one would be lost without a word. */
export function eachOnce(files: RuleFiles): RuleProblem[] {
  return [
    ...repeated(files.goals, 'goals', files.goals.data.goals, 'id'),
    ...repeated(files.slips, 'slips', files.slips.data.slips, 'typed'),
    ...repeated(files.regions, 'regions', files.regions.data.regions, 'id'),
    ...repeated(files.regions, 'borders', files.regions.data.borders, 'id'),
    ...repeated(files.pairs, 'notes', files.pairs.data.notes, 'id'),
    ...repeated(files.evaluations, 'levels', files.evaluations.data.levels, 'id'),
    ...repeated(files.evaluations, 'statements', files.evaluations.data.statements, 'id'),
    ...repeated(files.documentation, 'everyVisit', files.documentation.data.everyVisit, 'id'),
    ...repeated(files.documentation, 'pointers', files.documentation.data.pointers, 'id'),
    ...repeated(files.documentation, 'lists', files.documentation.data.lists, 'id'),
    ...repeated(files.callScript, 'questions', files.callScript.data.questions, 'topic'),
    ...repeated(files.denials, 'denials', files.denials.data.denials, 'code'),
    ...repeated(files.thresholds, 'thresholds', files.thresholds.data.thresholds, 'year'),
    ...repeated(files.sources, 'sources', files.sources.data.sources, 'id'),
  ];
}

function repeated<K extends string, T extends Record<K, string | number>>(
  file: YamlFile<unknown>,
  list: string,
  entries: T[],
  key: K,
): RuleProblem[] {
  const seen = new Set<string | number>();
  return entries.flatMap((entry, i) => {
    const id = entry[key];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const says = `"${id}" stands here a second time`;
    const next = `Keep one entry for "${id}" in ${file.name}.`;
    return [{ file: file.name, line: file.lineOf([list, i, key]), key: `${list}[${i}].${key}`, says, next }];
  });
}
