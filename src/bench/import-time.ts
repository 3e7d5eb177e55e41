import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleSet } from '../core/rule-set.ts';
import { writeSyntheticQuarter } from './synthetic-quarter.ts';

/**
 * Imports an invented quarter of full size in a process of its own, and gives what that process says of its time and
 * memory.
 *
 * @param rows of the quarter; the real ones have about 2.55 million
 * @returns the lines that the command prints
 */
export async function importTime(ruleSet: RuleSet, rows: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-import-'));
  try {
    const pairs = ruleSet.editions.flatMap((edition) => Object.values(edition.rows).flat());
    const zips = await writeSyntheticQuarter(folder, { rows, pairs, year: 2026, number: 4 });
    const command = fileURLToPath(new URL('../cli/rules.js', import.meta.url));
    const child = spawn(process.execPath, [command, 'import-ptp', ...zips], {
      env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const [status] = await once(child, 'close');
    if (status !== 0) throw new Error(`the import ended with ${status}`);
    return said.trimEnd().split('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}
