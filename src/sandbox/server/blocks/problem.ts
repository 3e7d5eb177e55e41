import type { z } from 'zod';

/** One fault as Slack words it, with the place as a JSON pointer. */
export function problem(fault: string, path: readonly PropertyKey[]): string {
  return `[ERROR] ${fault} [json-pointer:/${['blocks', ...path].map(String).join('/')}]`;
}

/** What zod found, as Slack says it: one line a fault. */
export function problems(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[]): string[] {
  return issues.flatMap((issue) => of(issue, [...base, ...issue.path]));
}

function of(issue: z.core.$ZodIssue, path: PropertyKey[]): string[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem(`invalid additional property: ${key}`, path));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? problem(`missing required field: ${String(path.at(-1))}`, path.slice(0, -1))
          : problem(`must provide ${article(issue.expected)}`, path),
      ];
    case 'too_big':
      return [problem(tooMuch(issue.origin, Number(issue.maximum)), path)];
    case 'too_small':
      return [problem(tooLittle(issue.origin, Number(issue.minimum)), path)];
    case 'invalid_value':
      return [
        issue.input === undefined
          ? problem(`missing required field: ${String(path.at(-1))}`, path.slice(0, -1))
          : problem(`must be one of: ${issue.values.map(String).join(', ')}`, path),
      ];
    case 'invalid_union':
      return [ofUnion(issue, path)];
    default:
      return [problem(issue.message, path)];
  }
}

/** Slack tells the kinds of a place apart by `type`: none given is one fault, an unknown one another. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[]): string {
  const type = (issue.input as { type?: unknown } | null)?.type;
  return type === undefined
    ? problem('missing required field: type', path.slice(0, -1))
    : problem(`unsupported type: ${String(type)}`, path);
}

function article(type: string): string {
  return type === 'object' || type === 'array' ? `an ${type}` : `a ${type}`;
}

function tooMuch(origin: string, maximum: number): string {
  if (origin === 'string') return `must be less than ${maximum + 1} characters`;
  return origin === 'array' ? `no more than ${maximum} items allowed` : `must be at most ${maximum}`;
}

function tooLittle(origin: string, minimum: number): string {
  if (origin === 'string') return `must be more than ${minimum - 1} characters`;
  return origin === 'array' ? `no fewer than ${minimum} items allowed` : `must be at least ${minimum}`;
}
