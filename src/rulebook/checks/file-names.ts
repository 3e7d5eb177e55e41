import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import type { YamlFile } from '../read-yaml.ts';

/** A code, modifier, payer or topic stands in the file that has its name, so that it can be found and stands once. */
export function fileNames({ codes, modifiers, payers, topics }: RuleFiles): RuleProblem[] {
  return [
    ...codes.flatMap((file) => misnamed(file, 'code', file.data.code)),
    ...modifiers.flatMap((file) => misnamed(file, 'code', file.data.code)),
    ...payers.flatMap((file) => misnamed(file, 'id', file.data.id)),
    ...topics.flatMap((file) => misnamed(file, 'id', file.data.id)),
  ];
}

function misnamed(file: YamlFile<unknown>, key: string, value: string): RuleProblem[] {
  if (file.name.endsWith(`/${value}.yml`)) return [];
  const says = `"${value}" stands in a file of another name`;
  return [
    {
      file: file.name,
      line: file.lineOf([key]),
      key,
      says,
      next: `Name the file ${value}.yml, or correct ${key}.`,
    },
  ];
}
