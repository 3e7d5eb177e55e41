import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../dist/cli/rules.js', import.meta.url));
const rules = (...words: string[]) => spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });

describe('rules, on the command line', () => {
  it('checks the rules and counts them', () => {
    const { status, stdout } = rules('check');
    expect(status).toBe(0);
    expect(stdout).toMatch(/109 codes, 30 modifiers, 16 payer profiles/);
    expect(stdout).toContain('2024Q3: 1485 rows of pairs, 85 codes covered, 82 unit limits');
  });

  it('names the fault of a broken rule and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    cpSync(fileURLToPath(new URL('../../rules/', import.meta.url)), folder, { recursive: true });
    writeFileSync(join(folder, 'slips.yml'), 'asOf: 2026-11-23\nslip: []\n');
    const { status, stdout, stderr } = rules('--rules', folder, 'check');
    rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('rules/slips.yml:2 slip: this key is unknown here');
  });

  it.each([
    [['show', '97112', '--date', '2023-05-01'], '97112 is valid on 2023-05-01'],
    [['show', '97001', '--date', '2023-05-01'], 'it ended on 2016-12-31; see 97161, 97162, 97163'],
    [['show', '98979', '--date', '2025-12-31'], '98979 is not valid on 2025-12-31: it begins on 2026-01-01'],
    [['show', '97112', '--date', '2024-08-01'], '2024Q3 is in force on 2024-08-01'],
    [['show', '59'], 'notPayers medicare_b_therapist'],
    [['show', 'medicare'], 'medicare_b_therapist: Medicare Part B'],
  ])('%j says %s', (words, said) => {
    const { status, stdout } = rules(...words);
    expect(status).toBe(0);
    expect(stdout).toContain(said);
  });

  it.each([
    [['show', '97999'], 1, '"97999" is no code, modifier or payer'],
    [['show', '97112', '--date', '2026-02-30'], 2, 'calendar day'],
    [['frobnicate'], 2, "unknown command 'frobnicate'"],
  ])('%j ends with %i and says why', (words, status, said) => {
    const ended = rules(...words);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toContain(said);
  });
});
