import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf, type YamlFile } from '../read-yaml.ts';
import { textsUnder } from '../walk.ts';

/** What a modifier's use or a payer's coverage is about exists: the code, the family, the list, the payer profile, the goal. */
export function targetsExist(files: RuleFiles): RuleProblem[] {
  const codes = new Set(files.codes.map(({ data }) => data.code));
  const families = new Set(files.codes.map(({ data }) => data.family));
  const profiles = new Set(files.payers.map(({ data }) => data.id));
  const modifiers = new Set(files.modifiers.map(({ data }) => data.code));
  const goals = new Set(files.goals.data.goals.map(({ id }) => id));

  const isCodes = (text: string, lists: Set<string>) => {
    const [kind, name] = text.split(':');
    if (name === undefined) return codes.has(text);
    return kind === 'family' ? families.has(name) : kind === 'list' && lists.has(name);
  };
  return [
    ...files.modifiers.flatMap((file) => {
      const lists = new Set(Object.keys(file.data.lists));
      return [
        ...missing(
          file,
          ['on', 'beside'],
          (text) => isCodes(text, lists),
          'a code with a file, family:NAME or list:NAME',
        ),
        ...missing(
          file,
          ['payers', 'notPayers'],
          (id) => profiles.has(id),
          'the id of a file in rules/payers',
        ),
        ...missing(
          file,
          ['notWith', 'instead'],
          (id) => modifiers.has(id),
          'a modifier with a file in rules/modifiers',
        ),
      ];
    }),
    ...files.payers.flatMap((file) =>
      missing(
        file,
        ['codes'],
        (text) => text === '*' || isCodes(text, new Set()),
        'a code with a file, family:NAME or *',
        file.data.coverage,
        'coverage',
      ),
    ),
    ...files.codes.flatMap((file) =>
      missing(file, ['goal'], (id) => goals.has(id), 'the id of a goal of rules/goals.yml'),
    ),
  ];
}

function missing(
  file: YamlFile<unknown>,
  keys: string[],
  exists: (text: string) => boolean,
  expected: string,
  part: unknown = file.data,
  at?: string,
): RuleProblem[] {
  return textsUnder(new Set(keys), part, at ? [at] : [])
    .filter(({ text }) => !exists(text))
    .map(({ path, text }) => ({
      file: file.name,
      line: file.lineOf(path),
      key: keyOf(path),
      says: `"${text}" does not exist: expected ${expected}`,
      next: `Correct ${keyOf(path)} in ${file.name}, or add what it names.`,
    }));
}
