import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/rulebook/schema/parts.ts';

const two = (n: number) => String(n).padStart(2, '0');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

describe('a day of a rule file', () => {
  it('is taken exactly when the calendar has it', () => {
    const parts = [
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    ];
    fc.assert(
      fc.property(
        ...(parts as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>]),
        (y, m, d) => {
          const length = m === 2 && isLeap(y) ? 29 : (lengths[m - 1] ?? 0);
          expect(day.safeParse(`${y}-${two(m)}-${two(d)}`).success).toBe(d >= 1 && d <= length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['', '26-1-1', '2026-1-01', '2026-01-01T00:00', ' 2026-01-01', '20260101', 20260101, null])(
    'is not %j',
    (text) => expect(day.safeParse(text).success).toBe(false),
  );
});
