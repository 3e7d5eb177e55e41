import { checkString } from './check-string.ts';
import type { Problem } from './problem.ts';

/** Reports a value that is no address a person can follow. Absent values pass. */
export function checkLink(value: unknown, at: string, most: number): Problem[] {
  const problems = checkString(value, at, most);
  if (value === undefined || problems.length > 0) return problems;
  return /^(https?|mailto|tel|slack):/.test(String(value)) ? [] : [{ at, text: 'An address is expected.' }];
}
