import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import type { YamlFile } from '../read-yaml.ts';
import { unknownNames } from '../unknown-names.ts';

const aPayer = 'a payer that a file in rules/payers is for';

/** What a modifier's use, a payer's coverage or a code's goal points to exists. */
export function targetsExist(files: RuleFiles): RuleProblem[] {
  const codes = new Set(files.codes.map(({ data }) => data.code));
  const families = new Set(files.codes.map(({ data }) => data.family));
  const profiles = new Set(files.payers.map(({ data }) => data.id));
  const payers = new Set(files.payers.map(({ data }) => data.payer));
  const modifiers = new Set(files.modifiers.map(({ data }) => data.code));
  const goals = new Set(files.goals.data.goals.map(({ id }) => id));
  const regions = new Set(files.regions.data.regions.map(({ id }) => id));

  const isTarget = (text: string, lists: object = {}) => {
    const [kind, name] = text.split(':');
    if (name === undefined) return codes.has(text) || text === '*';
    if (kind === 'list') return Object.hasOwn(lists, name);
    if (kind !== 'family') return false;
    return name.endsWith('*')
      ? [...families].some((family) => family.startsWith(name.slice(0, -1)))
      : families.has(name);
  };
  const isPayer = (id: string): boolean => payers.has(id);
  return [
    ...files.topics.flatMap((file) => missing(file, ['payers'], isPayer, aPayer)),
    ...missing(files.ambiguous, ['payer'], isPayer, aPayer),
    ...files.payers.flatMap((file) => missing(file, ['as'], isPayer, aPayer, 'sold')),
    ...files.modifiers.flatMap((file) => [
      ...missing(
        file,
        ['on', 'beside', 'except'],
        (text) => isTarget(text, file.data.lists),
        'a code with a file in rules/codes, family:NAME, list:NAME or *',
      ),
      ...missing(
        file,
        ['payers', 'notPayers', 'notWithPayers'],
        (id) => profiles.has(id),
        'the id of a file in rules/payers',
      ),
      ...missing(
        file,
        ['notWith', 'instead', 'brings', 'waitsFor', 'after'],
        (id) => modifiers.has(id),
        'a modifier with a file in rules/modifiers',
      ),
    ]),
    ...files.payers.flatMap((file) =>
      ['coverage', 'statements'].flatMap((part) =>
        missing(
          file,
          ['codes', 'beside'],
          (text) => isTarget(text),
          'a code with a file in rules/codes, family:NAME or *',
          part,
        ),
      ),
    ),
    ...files.payers.flatMap((file) =>
      missing(
        file,
        ['of'],
        (text) => text === '*' || isTarget(text),
        'a code with a file in rules/codes, family:NAME or *',
      ),
    ),
    ...missing(
      files.thresholds,
      ['codes'],
      (text) => isTarget(text),
      'a code with a file in rules/codes, or family:NAME',
      'scope',
    ),
    ...missing(
      files.thresholds,
      ['payers'],
      (id) => profiles.has(id),
      'the id of a file in rules/payers',
      'scope',
    ),
    ...missing(files.documentation, ['payers'], (id) => profiles.has(id), 'the id of a file in rules/payers'),
    ...missing(
      files.documentation,
      ['codes'],
      (text) => isTarget(text),
      'a code with a file in rules/codes, or family:NAME',
      'lists',
    ),
    ...missing(
      files.documentation,
      ['modifiers'],
      (id) => modifiers.has(id),
      'a modifier with a file in rules/modifiers',
      'lists',
    ),
    ...files.codes.flatMap((file) =>
      missing(file, ['goal'], (id) => goals.has(id), 'the id of a goal of rules/goals.yml'),
    ),
    ...missing(
      files.pairs,
      ['among', 'codes', 'with'],
      (text) => isTarget(text),
      'a code with a file in rules/codes, or family:NAME',
    ),
    ...missing(
      files.pairs,
      ['payers', 'notPayers'],
      (id) => profiles.has(id),
      'the id of a file in rules/payers',
    ),
    ...missing(
      files.regions,
      ['touches', 'between'],
      (id) => regions.has(id),
      'the id of a region of rules/regions.yml',
    ),
  ];
}

function missing(
  file: YamlFile<object>,
  keys: string[],
  exists: (text: string) => boolean,
  expected: string,
  within?: string,
): RuleProblem[] {
  return unknownNames(file, {
    keys,
    ...(within === undefined ? {} : { within }),
    exists,
    says: (text) => `"${text}" does not exist: expected ${expected}`,
    next: (text) => `Correct "${text}" in ${file.name}, or add what it names.`,
  });
}
