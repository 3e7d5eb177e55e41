import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { knownDefaults } from '../../src/store/owned/known-defaults.ts';
import { threadsBehind } from '../../src/store/owned/threads-behind.ts';

/** Threads that note what is written, and fail where they are told to. */
function disk() {
  const written: [string, string | null][] = [];
  const kept = new Map<string, string | null>();
  let full = false;
  return {
    written,
    fill: () => {
      full = true;
    },
    threads: {
      recall: async (key: string) => kept.get(key) ?? null,
      async remember(key: string, packed: string | null) {
        if (full) throw new Error('disk full');
        written.push([key, packed]);
        kept.set(key, packed);
      },
    },
  };
}

describe('threads of a store that one process owns', () => {
  it('are known at once, and written when the turn is over', async () => {
    const { threads, written } = disk();
    const behind = threadsBehind(threads);
    const remembered = behind.remember('a', 'one');
    expect(await behind.recall('a')).toBe('one');
    expect(written).toEqual([]);
    await remembered;
    expect(written).toEqual([['a', 'one']]);
    expect(await behind.recall('a')).toBe('one');
  });

  it('are written in the order in which they were told', async () => {
    const { threads, written } = disk();
    const behind = threadsBehind(threads);
    const told = [behind.remember('a', 'one'), behind.remember('a', null), behind.remember('a', 'two')];
    expect(await behind.recall('a')).toBe('two');
    await Promise.all(told);
    expect(written.map(([, packed]) => packed)).toEqual(['one', null, 'two']);
  });

  it('a thread that is being forgotten is forgotten at once', async () => {
    const { threads } = disk();
    const behind = threadsBehind(threads);
    await behind.remember('a', 'one');
    const forgotten = behind.remember('a', null);
    expect(await behind.recall('a')).toBeNull();
    await forgotten;
  });

  it('say so where they could not be written, and are then as they were', async () => {
    const { threads, fill } = disk();
    const behind = threadsBehind(threads);
    await behind.remember('a', 'one');
    fill();
    await expect(behind.remember('a', 'two')).rejects.toThrow('disk full');
    expect(await behind.recall('a')).toBe('one');
  });
});

describe('defaults of a store that one process owns', () => {
  const none = { payer: null, discipline: null, zone: null };

  it('are read once a person until somebody changes some', async () => {
    let reads = 0;
    let payer = 'bcbs';
    const known = knownDefaults({
      around: async () => {
        reads += 1;
        return { person: { ...none, payer }, workspace: null };
      },
      keep: async (_team, _user, changed) => {
        payer = changed.payer ?? payer;
      },
    });
    await known.around('T1', 'U1');
    expect((await known.around('T1', 'U1')).person?.payer).toBe('bcbs');
    expect(reads).toBe(1);
    await known.keep('T1', null, { payer: 'uhc' });
    expect((await known.around('T1', 'U1')).person?.payer).toBe('uhc');
    expect(reads).toBe(2);
  });

  it('that were read while somebody changed them are read again', async () => {
    let payer = 'bcbs';
    const known = knownDefaults({
      around: async () => {
        const read = { person: { ...none, payer }, workspace: null };
        await nextTurn();
        return read;
      },
      keep: async (_team, _user, changed) => {
        payer = changed.payer ?? payer;
      },
    });
    const old = known.around('T1', 'U1');
    await known.keep('T1', 'U1', { payer: 'uhc' });
    await old;
    expect((await known.around('T1', 'U1')).person?.payer).toBe('uhc');
  });
});
