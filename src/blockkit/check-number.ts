import type { Problem } from './problem.ts';

/** Reports a value that is no whole number from `least` to `most`. Absent values pass. */
export function checkNumber(
  value: unknown,
  at: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): Problem[] {
  if (value === undefined) return [];
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return fits ? [] : [{ at, text: `A whole number from ${least} to ${most} is expected.` }];
}
