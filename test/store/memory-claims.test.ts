import { describe, expect, it } from 'vitest';
import { memoryClaims } from '../../src/store/memory-claims.ts';

describe('claims in memory', () => {
  it('are given to the first who asks, also when ten ask at once', async () => {
    const claims = memoryClaims();
    const given = await Promise.all(Array.from({ length: 10 }, () => claims.claim('T1/C1/1.1')));
    expect(given.filter(Boolean)).toHaveLength(1);
  });

  it('of different messages do not touch each other', async () => {
    const claims = memoryClaims();
    expect(await claims.claim('T1/C1/1.1')).toBe(true);
    expect(await claims.claim('T1/C1/1.2')).toBe(true);
  });

  it('can be had again after a release', async () => {
    const claims = memoryClaims();
    await claims.claim('a');
    await claims.release('a');
    expect(await claims.claim('a')).toBe(true);
  });

  it('hold for longer than ten minutes, and not for ever', async () => {
    let now = 0;
    const claims = memoryClaims({ now: () => now });
    await claims.claim('a');
    now = 11 * 60_000;
    expect(await claims.claim('a')).toBe(false);
    now = 60 * 60_000;
    expect(await claims.claim('a')).toBe(true);
  });

  it('stay within their bound: the oldest go first', async () => {
    const claims = memoryClaims({ atMost: 2 });
    for (const key of ['a', 'b', 'c']) await claims.claim(key);
    expect(await claims.claim('c')).toBe(false);
    expect(await claims.claim('b')).toBe(false);
    expect(await claims.claim('a')).toBe(true);
  });
});
