import { parse } from 'csv-parse/sync';
import type { ZodType } from 'zod';
import type { RuleProblem } from './problem.ts';
import { keyOf } from './read-yaml.ts';

/** The header stands on line 1; no cell of these tables holds a line break. */
const FIRST_ROW = 2;

/**
 * Reads a table of comma-separated values with a header line and checks every row.
 *
 * @param row what a row must be, keyed by the header; blank cells arrive as ''
 * @param name the file as messages name it; the line of a row stands in its problem
 */
export function readTable<T>(text: string, name: string, row: ZodType<T>, problems: RuleProblem[]): T[] {
  const say = (line: number, key: string, says: string) =>
    problems.push({ file: name, line, key, says, next: `Put the published table back as ${name}.` });
  let records: unknown[];
  try {
    records = parse(text, { columns: true });
  } catch (cause) {
    say(
      1,
      '',
      `is no table of comma-separated values: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
    return [];
  }
  return records.flatMap((record, i) => {
    const checked = row.safeParse(record);
    if (checked.success) return [checked.data];
    for (const issue of checked.error.issues) say(i + FIRST_ROW, keyOf(issue.path), issue.message);
    return [];
  });
}
