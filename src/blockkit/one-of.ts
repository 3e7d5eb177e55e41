import type { Problem } from './problem.ts';

/** Reports a value that is none of the given ones. Absent values pass. */
export function oneOf(value: unknown, at: string, allowed: readonly unknown[]): Problem[] {
  return value === undefined || allowed.includes(value)
    ? []
    : [{ at, text: `One of ${allowed.map(String).join(', ')} is expected.` }];
}

/** Reports a value that is neither true nor false. Absent values pass. */
export const yesOrNo = (value: unknown, at: string): Problem[] => oneOf(value, at, [true, false]);
