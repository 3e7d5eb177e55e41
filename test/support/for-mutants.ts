import type FastCheck from 'fast-check';
import { it, vi } from 'vitest';

/**
 * What `npm run mutation` loads before the tests, since all of them are run for each of some thousand mutants: a law is
 * tried in few runs, always the same, and a table is one test, since each test by itself costs more than what it asks.
 */
const few = { numRuns: 12, seed: 1 };

vi.mock('fast-check', async (original) => {
  const all = await original<{ default: typeof FastCheck }>();
  const assert = (property: Parameters<typeof FastCheck.assert>[0], settings: object) =>
    all.default.assert(property, { ...settings, ...few });
  return { ...all, default: { ...all.default, assert } };
});

const each =
  (rows: readonly unknown[]) =>
  (name: string, test: (...row: unknown[]) => unknown): void =>
    it(name, async () => {
      for (const row of rows) await test(...(Array.isArray(row) ? row : [row]));
    });

Object.defineProperty(it, 'each', { value: each });
