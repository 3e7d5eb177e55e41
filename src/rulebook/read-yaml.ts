import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { ZodType, z } from 'zod';
import type { RuleProblem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A YAML file that fits its schema, and where in it each value stands. */
export interface YamlFile<T> {
  /** The file as a person finds it in the project. */
  name: string;
  data: T;
  /** Line, from 1, of the value at `path`, or of the nearest thing above it. */
  lineOf(path: Path): number;
}

/**
 * Reads one YAML file and checks it against its schema.
 *
 * @param name the file as messages name it, e.g. `rules/codes/97110.yml`
 * @param problems receives what is wrong: file, line, key and what was expected
 * @returns the file, or null when it has problems
 */
export function readYaml<T>(
  file: URL,
  name: string,
  schema: ZodType<T>,
  problems: RuleProblem[],
): YamlFile<T> | null {
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, { prettyErrors: false });
  const [broken] = document.errors;
  if (broken) {
    problems.push({
      file: name,
      line: lineAt(text, broken.pos[0]),
      key: '',
      says: `is not YAML: ${broken.message}`,
      next: `Mend the YAML of ${name}; often a quote or an indent is missing.`,
    });
    return null;
  }
  const lineOf = (path: Path) => lineAt(text, offsetOf(document, path));
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { name, data: checked.data, lineOf };
  for (const issue of checked.error.issues) problems.push(...toProblems(issue, name, lineOf));
  return null;
}

/** `['lookAlikes', 0, 'code']` as a person writes it: `lookAlikes[0].code`. */
export function keyOf(path: Path): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part),
    '',
  );
}

function toProblems(issue: z.core.$ZodIssue, name: string, lineOf: (path: Path) => number): RuleProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: name,
      line: lineOf([...issue.path, key]),
      key: keyOf([...issue.path, key]),
      says: 'this key is unknown here',
      next: `Correct the spelling of the key in ${name}, or take it out.`,
    }));
  }
  return [
    {
      file: name,
      line: lineOf(issue.path),
      key: keyOf(issue.path),
      says: issue.message,
      next: `Correct ${keyOf(issue.path) || 'the file'} in ${name}.`,
    },
  ];
}

/** Where the deepest part of `path` that exists begins: a missing key is shown at the thing that lacks it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const above = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    if (isMap(above)) {
      const pair = above.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** The line, from 1, that holds the character at `offset`. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
