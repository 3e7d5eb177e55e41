import { undescribed } from '../check-codes-named.ts';
import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import type { YamlFile } from '../read-yaml.ts';
import { unknownNames } from '../unknown-names.ts';

/**
 * Every code named in rules/ has a file of its own. The tables of edits may name more codes than are described,
 * and out-of-scope.yml names the codes that are described nowhere.
 */
export function codesDescribed(files: RuleFiles): RuleProblem[] {
  const described = new Set(files.codes.map(({ data }) => data.code));
  const named = (file: YamlFile<object>, keys: string[], within?: string) =>
    unknownNames(file, {
      keys,
      ...(within === undefined ? {} : { within }),
      exists: (code) => described.has(code),
      says: (code) => undescribed(code).says,
      next: (code) => undescribed(code).next,
    });
  return [
    ...files.codes.flatMap((file) => [
      ...named(file, ['replacedBy']),
      ...named(file, ['takesIn']),
      ...named(file, ['code'], 'lookAlikes'),
      ...named(file, ['opening', 'further', 'code'], 'count'),
    ]),
    ...files.modifiers.flatMap((file) => named(file, Object.keys(file.data.lists), 'lists')),
    ...files.payers.flatMap((file) => named(file, ['use'])),
    ...named(files.goals, ['code']),
    ...named(files.slips, ['read']),
    ...named(files.ambiguous, ['code']),
    ...named(files.denials, ['codes'], 'denials'),
    ...named(files.evaluations, ['codes'], 'statements'),
    ...undescribedLevels(files, described),
  ];
}

/** The codes of a level are keys, one for each that a factor speaks of. */
function undescribedLevels({ evaluations }: RuleFiles, described: ReadonlySet<string>): RuleProblem[] {
  return evaluations.data.levels.flatMap(({ factors }, level) =>
    factors.flatMap(({ reaches }, factor) =>
      Object.keys(reaches)
        .filter((code) => !described.has(code))
        .map((code) => {
          const path = ['levels', level, 'factors', factor, 'reaches', code];
          const line = evaluations.lineOf(path);
          return { file: evaluations.name, line, key: path.join('.'), ...undescribed(code) };
        }),
    ),
  );
}
