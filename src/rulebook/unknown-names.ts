import type { RuleProblem } from './problem.ts';
import { keyOf, type YamlFile } from './read-yaml.ts';
import { textsUnder } from './walk.ts';

/** What the texts under some keys of a file must name. */
interface Expectation {
  /** The keys, at any depth of the file or of the part `within` it. */
  keys: string[];
  within?: string;
  exists(text: string): boolean;
  /** What is wrong, and what to do. */
  says(text: string): string;
  next(text: string): string;
}

/** The texts of `file` that name something which does not exist, as problems with line and key. */
export function unknownNames(file: YamlFile<object>, expected: Expectation): RuleProblem[] {
  const { keys, within, exists, says, next } = expected;
  const part =
    within === undefined ? file.data : Object.entries(file.data).find(([key]) => key === within)?.[1];
  return textsUnder(new Set(keys), part, within === undefined ? [] : [within])
    .filter(({ text }) => !exists(text))
    .map(({ path, text }) => ({
      file: file.name,
      line: file.lineOf(path),
      key: keyOf(path),
      says: says(text),
      next: next(text),
    }));
}
