import { isObject } from './is-object.ts';
import type { Check, Problem } from './problem.ts';

/** Checks a list of 1 to `most` objects, each with `check`. Absent values pass. */
export function checkList(value: unknown, at: string, most: number, check: Check): Problem[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ at, text: 'A list is expected.' }];
  const problems: Problem[] = [];
  if (value.length === 0) problems.push({ at, text: 'The list must not be empty.' });
  if (value.length > most)
    problems.push({ at, text: `${value.length} entries; at most ${most} are allowed.` });
  value.forEach((entry: unknown, index) => {
    const here = `${at}/${index}`;
    problems.push(...(isObject(entry) ? check(entry, here) : [{ at: here, text: 'An object is expected.' }]));
  });
  return problems;
}
