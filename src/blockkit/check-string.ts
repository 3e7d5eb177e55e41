import type { Problem } from './problem.ts';

/** Reports a value that is no string, is empty, or is longer than `most` characters. Absent values pass. */
export function checkString(value: unknown, at: string, most: number): Problem[] {
  if (value === undefined) return [];
  if (typeof value !== 'string') return [{ at, text: 'A string is expected.' }];
  if (value.length === 0) return [{ at, text: 'The string must not be empty.' }];
  if (value.length > most) return [{ at, text: `${value.length} characters; at most ${most} are allowed.` }];
  return [];
}
