import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { claimsBehind } from '../../src/store/owned/claims-behind.ts';
import { knownDefaults } from '../../src/store/owned/known-defaults.ts';
import { threadsBehind } from '../../src/store/owned/threads-behind.ts';
import { writeBehind } from '../../src/store/owned/write-behind.ts';

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
    const behind = threadsBehind(threads, writeBehind());
    const remembered = behind.remember('a', 'one');
    expect(await behind.recall('a')).toBe('one');
    expect(written).toEqual([]);
    await remembered;
    expect(written).toEqual([['a', 'one']]);
    expect(await behind.recall('a')).toBe('one');
  });

  it('are written in the order in which they were told', async () => {
    const { threads, written } = disk();
    const behind = threadsBehind(threads, writeBehind());
    const told = [behind.remember('a', 'one'), behind.remember('a', null), behind.remember('a', 'two')];
    expect(await behind.recall('a')).toBe('two');
    await Promise.all(told);
    expect(written.map(([, packed]) => packed)).toEqual(['one', null, 'two']);
  });

  it('a thread that is being forgotten is forgotten at once', async () => {
    const { threads } = disk();
    const behind = threadsBehind(threads, writeBehind());
    await behind.remember('a', 'one');
    const forgotten = behind.remember('a', null);
    expect(await behind.recall('a')).toBeNull();
    await forgotten;
  });

  it('say so where they could not be written, and are then as they were', async () => {
    const { threads, fill } = disk();
    const behind = threadsBehind(threads, writeBehind());
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

describe('claims of a store that one process owns', () => {
  const minute = 60_000;

  /** Claims of a file that notes what it was asked to write, in order. */
  function file(holds: [string, number][] = []) {
    const asked: string[] = [];
    return {
      asked,
      claim: async (key: string) => asked.push(`claim ${key}`) > 0,
      release: async (key: string) => void asked.push(`release ${key}`),
      held: async () => new Map(holds),
    };
  }

  it('are given at once, and written when the answer has left', async () => {
    const claims = file();
    const behind = writeBehind();
    const owned = claimsBehind(claims, { behind, now: () => 0, lost: () => expect.unreachable() });
    expect(await owned.claim('a')).toBe(true);
    expect(await owned.claim('a')).toBe(false);
    expect(claims.asked).toEqual([]);
    await behind(async () => {});
    expect(claims.asked).toEqual(['claim a']);
  });

  it('that were in the file at first are not given again until they run out', async () => {
    let now = 0;
    const owned = claimsBehind(file([['a', 20 * minute]]), {
      behind: writeBehind(),
      now: () => now,
      lost: () => expect.unreachable(),
    });
    expect(await owned.claim('a')).toBe(false);
    now = 20 * minute;
    expect(await owned.claim('a')).toBe(true);
    now = 39 * minute;
    expect(await owned.claim('a')).toBe(false);
  });

  it('are given back in the order in which they were taken', async () => {
    const claims = file();
    const owned = claimsBehind(claims, {
      behind: writeBehind(),
      now: () => 0,
      lost: () => expect.unreachable(),
    });
    await owned.claim('a');
    await owned.release('a');
    expect(await owned.claim('a')).toBe(true);
    expect(claims.asked).toEqual(['claim a', 'release a']);
  });

  it('hold although they could not be written, and somebody hears of it', async () => {
    const lost: unknown[] = [];
    const behind = writeBehind();
    const full = { ...file(), claim: () => Promise.reject(new Error('disk full')) };
    const owned = claimsBehind(full, { behind, now: () => 0, lost: (error) => void lost.push(error) });
    expect(await owned.claim('a')).toBe(true);
    await behind(async () => {});
    expect(lost).toEqual([new Error('disk full')]);
    expect(await owned.claim('a')).toBe(false);
  });
});
