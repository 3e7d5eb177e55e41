import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chooseEdition } from '../../src/core/pairs/choose-edition.ts';
import { lookUpPair } from '../../src/core/pairs/look-up-pair.ts';
import { atHand } from '../../src/importer/at-hand.ts';
import { editionsFolder } from '../../src/rulebook/editions/editions-folder.ts';
import { ruleSet } from '../support/rule-set.ts';
import { downloads, shippedRows } from './published.ts';

const command = fileURLToPath(new URL('../../dist/cli/rules.js', import.meta.url));
const { path, quarter } = downloads();
const today = '2026-11-23';
const options = { cwd: path('.'), env: { PATH: process.env.PATH, DATA_DIR: path('data') } };
const editions = () => readdirSync(path('data/editions')).sort();

/** What the table at hand says of 98941 with 97112: open to a modifier in the old edition, never in the new one. */
const verdict = () => {
  const hand = atHand(editionsFolder(path('data')), ruleSet, today).ruleSet.editions;
  return lookUpPair('98941', '97112', today, chooseEdition(hand, today)).pair.verdict;
};

let old: string[];
let young: string[];
beforeAll(async () => {
  old = await quarter('old');
  const pairs = shippedRows.map((row) =>
    row.column1 === '98941' && row.column2 === '97112' ? ({ ...row, indicator: 0 } as const) : row,
  );
  young = await quarter('young', { pairs, rows: 200_000 });
  const { status, stderr } = spawnSync(process.execPath, [command, 'import-ptp', ...old], options);
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
}, 60_000);

let child: ChildProcess | null = null;
afterEach(() => {
  if (child?.exitCode === null) child.kill('SIGKILL');
});

/** Starts to import the younger table; resolves when so many of its files have been read. */
async function importing(filesRead: number): Promise<ChildProcess> {
  const started = spawn(process.execPath, [command, 'import-ptp', ...young], options);
  child = started;
  let said = '';
  for await (const text of started.stdout) {
    said += text;
    if (said.split('rows\n').length > filesRead) break;
  }
  return started;
}

async function kill(killed: ChildProcess): Promise<void> {
  killed.kill('SIGKILL');
  if (killed.signalCode === null && killed.exitCode === null) await once(killed, 'close');
}

describe('an import that is killed', () => {
  it.each([1, 3])(
    'after %i of four files leaves the edition as it was',
    async (files) => {
      await kill(await importing(files));
      expect(verdict()).toBe('allowed-with-modifier');
      expect(editions()).toEqual(['.importing.lock', '2026q4']);
    },
    60_000,
  );

  it.each([0, 10])(
    '%i ms after its last file leaves the old edition or the new one, whole',
    async (ms) => {
      const started = await importing(4);
      await pause(ms);
      await kill(started);
      expect(['allowed-with-modifier', 'not-allowed']).toContain(verdict());
      const again = spawnSync(process.execPath, [command, 'import-ptp', ...old], options);
      expect(String(again.stderr)).toBe('');
      expect(verdict()).toBe('allowed-with-modifier');
      expect(editions()).toEqual(['2026q4']);
    },
    60_000,
  );

  it('leaves a scratch folder and a lock at worst, which the next import sweeps', () => {
    mkdirSync(path('data/editions/.importing-4711/2026q4'), { recursive: true });
    writeFileSync(path('data/editions/.importing-4711/2026q4/edition.yml'), 'half of it');
    writeFileSync(path('data/editions/.importing.lock'), '2147483646');
    expect(verdict()).toBe('allowed-with-modifier');
    expect(spawnSync(process.execPath, [command, 'import-ptp', ...old], options).status).toBe(0);
    expect(editions()).toEqual(['2026q4']);
  }, 60_000);
});

describe('an import under way', () => {
  it('keeps a second one out of the same folder, with one sentence', async () => {
    const first = await importing(1);
    const second = spawnSync(process.execPath, [command, 'import-ptp', ...old], options);
    await kill(first);
    expect(second.status).toBe(1);
    expect(String(second.stderr)).toMatch(/^Another import into .* is under way\.\nWait until it has ended/);
  }, 60_000);
});
