import type FastCheck from 'fast-check';
import { vi } from 'vitest';

/** Of the many runs that a law is tried in, a mutant needs few: those that break it break it soon. */
const few = { numRuns: 12, seed: 1 };

/** What `npm run mutation` loads before each test file: fast-check with few runs, always the same. */
vi.mock('fast-check', async (original) => {
  const all = await original<{ default: typeof FastCheck }>();
  const assert = (property: Parameters<typeof FastCheck.assert>[0], settings: object) =>
    all.default.assert(property, { ...settings, ...few });
  return { ...all, default: { ...all.default, assert } };
});
