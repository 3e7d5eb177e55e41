import { type NamedCode, undescribed } from '../check-codes-named.ts';
import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf, type YamlFile } from '../read-yaml.ts';
import { textsUnder } from '../walk.ts';

/**
 * Every code named in rules/ has a file of its own. The tables of edits may name more codes than are described,
 * and out-of-scope.yml names the codes that are described nowhere.
 */
export function codesDescribed(files: RuleFiles): RuleProblem[] {
  const described = new Set(files.codes.map(({ data }) => data.code));
  const named = [
    ...files.codes.flatMap((file) =>
      namedIn(file, ['replacedBy']).concat(namedIn(file, ['code'], file.data.lookAlikes, 'lookAlikes')),
    ),
    ...files.modifiers.flatMap((file) =>
      Object.keys(file.data.lists).flatMap((list) => namedIn(file, [list], file.data.lists, 'lists')),
    ),
    ...files.payers.flatMap((file) => [
      ...namedIn(file, ['use']),
      ...namedIn(file, ['codes'], file.data.statements, 'statements'),
    ]),
    ...namedIn(files.goals, ['code']),
    ...namedIn(files.slips, ['read']),
    ...namedIn(files.ambiguous, ['code']),
  ];
  return undescribed(named, described);
}

/** Texts under the given keys of a file, or of one part of it. */
function namedIn(
  file: YamlFile<unknown>,
  keys: string[],
  part: unknown = file.data,
  at?: string,
): NamedCode[] {
  return textsUnder(new Set(keys), part, at ? [at] : []).map(({ path, text }) => ({
    code: text,
    file: file.name,
    line: file.lineOf(path),
    key: keyOf(path),
  }));
}
