import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ClaimlineError } from '../../src/errors.ts';
import { atHand } from '../../src/importer/at-hand.ts';
import { importLimits } from '../../src/importer/import-limits.ts';
import { importPairs } from '../../src/importer/import-pairs.ts';
import { readQuarter } from '../../src/importer/quarter.ts';
import { folderAt } from '../../src/rulebook/editions/editions-folder.ts';
import { ruleSet } from '../support/rule-set.ts';
import { downloads, sample, sampleText, shippedRows } from './published.ts';

const { path, file, zip, quarter } = downloads();
const folder = folderAt(path('editions'));

async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ClaimlineError)) throw error;
    expect(error.code).toBe('IMPORT_REFUSED');
    expect(existsSync(path('editions')) ? readdirSync(path('editions')) : []).toEqual([]);
    return `${error.message} ${error.next}`;
  }
  throw new Error('The import was taken.');
}

const pairsRefused = (files: string[], words: { quarter?: string; excerpt?: boolean } = {}) =>
  refusal(() =>
    importPairs(
      {
        files,
        quarter: words.quarter ? readQuarter(words.quarter) : null,
        excerpt: words.excerpt ?? false,
        acceptLost: false,
        told: () => {},
      },
      atHand(folder, ruleSet, '2026-11-23'),
    ),
  );
const limitsRefused = (path: string, quarter?: string) =>
  refusal(() =>
    importLimits(
      { file: path, quarter: quarter ? readQuarter(quarter) : null, excerpt: false },
      atHand(folder, ruleSet, '2026-11-23'),
    ),
  );

const header = sampleText('sample-ptp.txt').split('\r\n').slice(0, 6).join('\r\n');
const row = '98941\t97112\t\t20201001\t*\t1\tSome reason';
const table = (...rows: string[]) => `${[header, ...rows].join('\r\n')}\r\n`;
/** A name by which a file says that it is the fourth of its quarter. */
const f4 = 'ccipra-v323r0-f4.txt';

describe('a pair table is refused, with what it is, when it is', () => {
  it.each<[string, () => string | Promise<string>, string]>([
    ['not there', () => path('nothing.zip'), 'There is no file'],
    ['a folder', () => path('.'), 'is a folder'],
    ['empty', () => file(f4, ''), `${f4} is empty.`],
    [
      "the licence page in the zip's place",
      () => file('ccipra-v323r0-f1.zip', '<!DOCTYPE html>\n<html><body>License</body></html>'),
      'is a web page, most likely the licence page',
    ],
    [
      'a workbook',
      () => zip('ccipra-v323r0-f1.xlsx', { '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      'Give the .txt',
    ],
    [
      'a zip with a workbook only',
      () => zip('z1.zip', { 'ccipra-v323r0-f1.xlsx': 'x' }),
      'holds only a workbook',
    ],
    [
      'a zip with nothing of ours',
      () => zip('z2.zip', { 'photo.jpg': 'x' }),
      'is a zip without a table in it',
    ],
    [
      'a zip with two tables',
      () => zip('z3.zip', { 'a.txt': 'x', 'b.txt': 'x' }),
      'holds 2 tables (a.txt, b.txt)',
    ],
    ['a PDF', () => file('ccipra-v323r0-f1.pdf', '%PDF-1.7'), 'is a PDF'],
    [
      'a text of another kind',
      () => file(f4, 'Dear Sir or Madam,\nhello\n'),
      'no line of it begins with "Column 1"',
    ],
    ["the hospital's table", () => file('ccioph-v323r0-f4.txt', table(row)), 'is the hospital table'],
    ["Medicaid's table", () => file('medicaid-ncci-2026q4-ptp.txt', table(row)), 'is the Medicaid table'],
    [
      'the table of unit limits',
      () => file(f4, sampleText('sample-mue.csv')),
      'is a table of unit limits (MUE)',
    ],
    [
      "a list of the quarter's changes",
      () => file(f4, '"A notice"\t\t\r\nColumn 1\tColumn 2\t"Modifier"\r\n98941\t97112\t1\r\n'),
      "is a list of the quarter's changes (3 columns), not the table itself (7)",
    ],
    ['without rows', () => file(f4, `${header}\r\n`), 'has a header and no rows'],
  ])('%s', async (_, given, said) => {
    expect(await pairsRefused([await given()], { quarter: '2026q4', excerpt: true })).toContain(said);
  });

  it.each([
    ['a column too few', '98941\t97112\t20201001\t*\t1\tSome reason', 'has 6 columns instead of 7'],
    ['no code', '9894\t97112\t\t20201001\t*\t1\tSome reason', 'does not begin with two codes'],
    ['a day that no calendar has', '98941\t97112\t\t20201301\t*\t1\tSome reason', 'has no first day'],
    ['no last day and no star', '98941\t97112\t\t20201001\t\t1\tSome reason', 'has neither a last day'],
    ['another indicator', '98941\t97112\t\t20201001\t*\t2\tSome reason', 'has no indicator 0, 1 or 9'],
  ])('a row with %s', async (_, bad, said) => {
    const given = file(f4, table(row, bad, row));
    expect(await pairsRefused([given], { excerpt: true })).toContain(`${f4}, line 8, ${said}`);
  });

  it.each([1, 5, 30, 37])('cut off %i bytes before its end', async (bytes) => {
    const text = table(row, row);
    expect(await pairsRefused([file(f4, text.slice(0, -bytes))], { excerpt: true })).toMatch(/cut off/);
  });
});

describe('a zip is refused', () => {
  it.each([0.2, 0.5, 0.9, 0.999])('cut off after %f of it', async (share) => {
    const [first = '', ...others] = await quarter(`cut-${share}`);
    const bytes = readFileSync(first);
    file(`cut-${share}/${basename(first)}`, bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(await pairsRefused([first, ...others])).toMatch(/is a zip that is cut off or damaged/);
  });

  it('with one byte of its rows changed', async () => {
    const [first = '', ...others] = await quarter('changed');
    const bytes = readFileSync(first);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x55, middle);
    file(`changed/${basename(first)}`, bytes);
    expect(await pairsRefused([first, ...others])).toMatch(/cut off|damaged/);
  });

  it('that holds another file than its name says', async () => {
    const given = await zip('ccipra-v323r0-f1.zip', { 'ccipra-v323r0-f2.txt': table(row) });
    expect(await pairsRefused([given])).toContain('another file in it than its name says (1 and 2)');
    const old = await zip('ccipra-v323r0-f4.zip', { 'ccipra-v322r0-f4.txt': table(row) });
    expect(await pairsRefused([old])).toContain('is of 2026Q3, where 2026Q4 is');
  });
});

describe('a quarter is refused', () => {
  it('that is not whole, naming what is missing', async () => {
    const [, two = '', , four = ''] = await quarter('parts');
    expect(await pairsRefused([two, four])).toMatch(
      /Of the 4 files of v323r0 f1, f3 are missing; without all of them a missing row would not mean "no edit"/,
    );
  });

  it('with a file given twice, also under another name', async () => {
    const files = await quarter('double');
    expect(await pairsRefused([...files, files[3] ?? ''])).toContain('are both part 4');
    const again = file('ccipra-v323r0-f3.txt', table(row));
    const other = file('ccipra-v323r0-f4.txt', table(row));
    expect(await pairsRefused([...files.slice(0, 2), again, other])).toContain('one file was given twice');
  });

  it('of files from two quarters, or of another one than was stated', async () => {
    const [one = '', ...rest] = await quarter('now');
    const [old = ''] = await quarter('before', { number: 3 });
    expect(await pairsRefused([old, ...rest])).toContain('is of 2026Q4, where 2026Q3 is');
    expect(await pairsRefused([one, ...rest], { quarter: '2026q3' })).toContain(
      'is of 2026Q4, where 2026Q3 is stated with --quarter',
    );
  });

  it('whose rows are older or younger than its name', async () => {
    const parts = [1, 2, 3].map((part) =>
      file(`ccipra-v322r0-f${part}.txt`, table(`A100${part}\tE1000\t\t20060101\t*\t1\tx`)),
    );
    const last = (day: string) => file('ccipra-v322r0-f4.txt', table(`98941\t97112\t\t${day}\t*\t1\tx`));
    expect(await pairsRefused([...parts, last('20261001')])).toContain(
      'A row begins on 2026-10-01, after the end of 2026Q3',
    );
    expect(await pairsRefused([...parts, last('20260401')])).toContain('this looks like the table of 2026Q2');
  });

  it('that lacks pairs known before, since ended rows stay in the table', async () => {
    const pairs = shippedRows.filter(({ column1 }) => !column1.startsWith('9894'));
    expect(await pairsRefused(await quarter('lost', { pairs }))).toMatch(
      /Of the \d+ pairs known from 2024Q3 \d+ are not in these files .*--accept-lost-pairs/s,
    );
  });

  it('that no name tells', async () => {
    expect(await pairsRefused([sample('sample-ptp.txt')])).toContain('--quarter 2026q4');
    expect(await pairsRefused([sample('sample-ptp.txt')], { quarter: '2026q4' })).toContain(
      'does not say by its name which of the 4 files',
    );
  });

  it('as an excerpt, where the whole table is at hand', async () => {
    expect(await pairsRefused([sample('sample-ptp.txt')], { quarter: '2024q3', excerpt: true })).toContain(
      'an excerpt would know less',
    );
  });
});

describe('a table of unit limits is refused when it is', () => {
  const limits = sampleText('sample-mue.csv');
  const name = 'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv';

  it.each<[string, () => string, string]>([
    [
      "the hospital's, by its name",
      () => file('MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026.csv', limits),
      'hospital table',
    ],
    [
      "the hospital's, by its header",
      () => file(name, limits.replace('Practitioner Services MUE', 'Outpatient Hospital Services MUE')),
      'another setting\'s table ("Outpatient Hospital Services MUE Values")',
    ],
    ['a pair table', () => file(name, sampleText('sample-ptp.txt')), 'is a table of pairs (PTP)'],
    ['cut off in a line', () => file(name, limits.slice(0, -9)), 'ends in the middle of a line'],
    [
      'cut off in the notice',
      () => file(name, limits.slice(0, 300)),
      'is no table that can be read to its end',
    ],
    [
      'cut off between two lines',
      () => file(name, limits.slice(0, limits.indexOf('97112'))),
      'it is cut short',
    ],
    [
      'with a broken row',
      () => file(name, limits.replace('97035,2,', '97035,two,')),
      'line 13, is not a code with its units',
    ],
    [
      'with a code twice',
      () => file(name, `${limits}97035,2,3 Date of Service Edit: Clinical,x\r\n`),
      'two limits for 97035',
    ],
    ['of no quarter', () => sample('sample-mue.csv'), 'No name says of which quarter'],
  ])('%s', async (_, given, said) => expect(await limitsRefused(given())).toContain(said));
});
