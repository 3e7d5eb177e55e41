import { parse } from 'csv-parse/sync';
import type { ZodType } from 'zod';
import type { RuleProblem } from './problem.ts';
import { keyOf } from './read-yaml.ts';

/**
 * Reads a table of comma-separated values with a header line and checks every row.
 *
 * @param row what a row must be, keyed by the header; blank cells arrive as ''
 * @param name the file as messages name it; the line of a row stands in its problem
 */
export function readTable<T>(text: string, name: string, row: ZodType<T>, problems: RuleProblem[]): T[] {
  const say = (line: number, key: string, says: string) =>
    problems.push({ file: name, line, key, says, next: `Put the published table back as ${name}.` });
  let lines: { record: unknown; info: { lines: number } }[];
  try {
    lines = parse(text, { columns: true, info: true, trim: true });
  } catch (cause) {
    say(
      1,
      '',
      `is no table of comma-separated values: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
    return [];
  }
  return lines.flatMap(({ record, info }) => {
    const checked = row.safeParse(record);
    if (checked.success) return [checked.data];
    for (const issue of checked.error.issues) say(info.lines, keyOf(issue.path), issue.message);
    return [];
  });
}
