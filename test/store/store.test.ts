import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** As the program runs it: a file belongs to a process, so that a restart takes two of them. */
const built = new URL('../../dist/store/sql/open-sqlite.js', import.meta.url).href;

let folder: string;
let store: Store;
let now: number;
const open = () => openSqlite(folder, { timeout: 200, now: () => now });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-store-'));
  now = Date.UTC(2026, 10, 23);
  store = await open();
});
afterEach(() => store.close());

describe('claims', () => {
  it('are given to the first who asks, also when ten ask at once', async () => {
    const given = await Promise.all(Array.from({ length: 10 }, () => store.claims.claim('T1/C1/1.1')));
    expect(given.filter(Boolean)).toHaveLength(1);
  });

  it('of different messages do not touch each other', async () => {
    expect(await store.claims.claim('T1/C1/1.1')).toBe(true);
    expect(await store.claims.claim('T1/C1/1.2')).toBe(true);
  });

  it('can be had again after a release', async () => {
    await store.claims.claim('a');
    await store.claims.release('a');
    expect(await store.claims.claim('a')).toBe(true);
  });

  it('hold for longer than ten minutes, and not for ever', async () => {
    await store.claims.claim('a');
    now += 11 * minute;
    expect(await store.claims.claim('a')).toBe(false);
    now += 60 * minute;
    expect(await store.claims.claim('a')).toBe(true);
  });
});

describe('threads', () => {
  it('are kept as they were left last, apart from all others', async () => {
    await store.threads.remember('a', 'one');
    await store.threads.remember('b', 'other');
    await store.threads.remember('a', 'two');
    expect(await store.threads.recall('a')).toBe('two');
    expect(await store.threads.recall('b')).toBe('other');
    expect(await store.threads.recall('c')).toBeNull();
  });

  it('can be forgotten', async () => {
    await store.threads.remember('a', 'one');
    await store.threads.remember('a', null);
    expect(await store.threads.recall('a')).toBeNull();
  });

  it('are over after a day of silence', async () => {
    await store.threads.remember('a', 'one');
    now += day + minute;
    expect(await store.threads.recall('a')).toBeNull();
  });
});

describe('answers', () => {
  const kept = (questionTs: string | null, more: object = {}) => ({
    ...{ team: 'T1', channel: 'C1', questionTs, answerTs: '9.9', user: 'U1', packed: '{}', at: now },
    ...more,
  });

  it('stand by their question, the last one of each', async () => {
    await store.answers.keep(kept('1.1'));
    await store.answers.keep(kept('1.1', { packed: '{"changed":1}' }));
    expect(await store.answers.answerTo('T1', 'C1', '1.1')).toMatchObject({ packed: '{"changed":1}' });
    expect(await store.answers.answerTo('T1', 'C1', '1.2')).toBeNull();
    expect(await store.answers.answerTo('T2', 'C1', '1.1')).toBeNull();
  });

  it('of a person come newest first, commands too, and nobody else’s', async () => {
    await store.answers.keep(kept('1.1', { at: 1 }));
    await store.answers.keep(kept(null, { at: 3 }));
    await store.answers.keep(kept(null, { at: 2 }));
    await store.answers.keep(kept('1.2', { user: 'U2', at: 4 }));
    expect((await store.answers.recent('T1', 'U1', 2)).map(({ at }) => at)).toEqual([3, 2]);
    expect(await store.answers.recent('T1', 'U1', 9)).toHaveLength(3);
  });

  it('go when their question goes', async () => {
    await store.answers.keep(kept('1.1'));
    await store.answers.forget('T1', 'C1', '1.1');
    expect(await store.answers.answerTo('T1', 'C1', '1.1')).toBeNull();
  });
});

describe('defaults', () => {
  it('of a person and of the workspace are kept apart', async () => {
    await store.defaults.keep('T1', null, { payer: 'bcbs', discipline: 'chiropractic', zone: null });
    await store.defaults.keep('T1', 'U1', { payer: null, discipline: 'pt', zone: 'America/Chicago' });
    await store.defaults.keep('T1', 'U1', { payer: 'uhc', discipline: 'pt', zone: 'America/Chicago' });
    const workspace = { payer: 'bcbs', discipline: 'chiropractic', zone: null };
    const person = { payer: 'uhc', discipline: 'pt', zone: 'America/Chicago' };
    expect(await store.defaults.around('T1', 'U1')).toEqual({ person, workspace });
    expect(await store.defaults.around('T1', 'U2')).toEqual({ person: null, workspace });
    expect(await store.defaults.around('T2', 'U1')).toEqual({ person: null, workspace: null });
  });

  it('change by what is given, and the rest stays', async () => {
    await store.defaults.keep('T1', 'U1', { zone: 'America/Chicago' });
    await store.defaults.keep('T1', 'U1', { payer: 'uhc' });
    await store.defaults.keep('T1', 'U1', {});
    const { person } = await store.defaults.around('T1', 'U1');
    expect(person).toEqual({ payer: 'uhc', discipline: null, zone: 'America/Chicago' });
  });
});

describe('what is said once', () => {
  it('is said the first time, and never again however long it takes', async () => {
    expect(await store.once.first('a')).toBe(true);
    now += 400 * day;
    expect(await store.once.first('a')).toBe(false);
    expect(await store.once.first('b')).toBe(true);
  });

  it('may be said again where it could not be said', async () => {
    await store.once.first('a');
    await store.once.takeBack('a');
    expect(await store.once.first('a')).toBe(true);
  });
});

describe('the file', () => {
  it.each(['process.exit()', 'process.kill(process.pid, "SIGKILL")'])(
    'keeps everything that was acknowledged over an end by %s',
    (end) => {
      const place = mkdtempSync(join(tmpdir(), 'claimline-store-'));
      const script = (work: string) => `
        const { openSqlite } = await import(${JSON.stringify(built)});
        const store = await openSqlite(${JSON.stringify(place)});
        ${work}`;
      const run = (work: string) =>
        spawnSync(process.execPath, ['--input-type=module', '-e', script(work)], { encoding: 'utf8' }).stdout;
      run(`await store.claims.claim('a'); await store.threads.remember('t', 'one'); ${end};`);
      const found = run(`console.log(await store.claims.claim('a'), await store.threads.recall('t'));`);
      expect(found).toBe('false one\n');
    },
  );

  it('belongs to one process: a second one is refused', async () => {
    await expect(open()).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    await store.threads.remember('t', 'still mine');
    expect(await store.threads.recall('t')).toBe('still mine');
  });

  it('that is none is refused with what to check', async () => {
    const place = join(folder, 'claimline.db');
    expect(readFileSync(place).length).toBeGreaterThan(0);
    await expect(openSqlite(place)).rejects.toMatchObject({ code: 'STORE_UNUSABLE' });
  });
});

describe('feedback', () => {
  const opinion = (user: string, reason: string | null, more: object = {}) => ({
    ...{ team: 'T1', channel: 'C1', answerTs: '9.9', user, intent: 'count-units' },
    ...{ verdict: 'wrong' as const, reason, at: now },
    ...more,
  });

  it('is one opinion a person and answer, the last one, and is counted by kind and reason', async () => {
    await store.feedback.keep(opinion('U1', null));
    await store.feedback.keep(opinion('U1', 'units'));
    await store.feedback.keep(opinion('U2', 'units'));
    await store.feedback.keep(opinion('U3', null, { verdict: 'right' }));
    await store.feedback.keep(opinion('U1', 'code', { team: 'T2' }));
    expect(await store.feedback.counts('T1')).toEqual([
      { intent: 'count-units', verdict: 'right', reason: null, count: 1 },
      { intent: 'count-units', verdict: 'wrong', reason: 'units', count: 2 },
    ]);
  });
});
