import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseEdition } from '../../src/core/pairs/choose-edition.ts';
import { lookUpPair } from '../../src/core/pairs/look-up-pair.ts';
import type { Edition } from '../../src/core/rule-set/edition.ts';
import { atHand } from '../../src/importer/at-hand.ts';
import { importLimits } from '../../src/importer/import-limits.ts';
import { importPairs } from '../../src/importer/import-pairs.ts';
import { readQuarter } from '../../src/importer/quarter.ts';
import { folderAt } from '../../src/rulebook/editions/editions-folder.ts';
import { ruleSet } from '../support/rule-set.ts';
import { downloads, sample, sampleText, shippedRows } from './published.ts';

const { path, file, quarter } = downloads();
const today = '2026-11-23';
const hand = (name: string) => atHand(folderAt(path(name)), ruleSet, today);

/** Imports into a folder of editions and gives what is known afterwards. */
async function imported(name: string, files: string[], words: { excerpt?: boolean; quarter?: string } = {}) {
  const told: string[] = [];
  const result = await importPairs(
    {
      files,
      quarter: words.quarter ? readQuarter(words.quarter) : null,
      excerpt: words.excerpt ?? false,
      acceptLost: false,
      told: (line) => told.push(line),
    },
    hand(name),
  );
  return { result, told, editions: hand(name).ruleSet.editions };
}

const limitsFrom = (name: string, stated: string) =>
  importLimits({ file: sample('sample-mue.csv'), quarter: readQuarter(stated), excerpt: true }, hand(name));

const verdict = (editions: Edition[], a: string, b: string, day: string) =>
  lookUpPair(a, b, day, chooseEdition(editions, day)).pair.verdict;

describe('a whole quarter, in four zips', () => {
  it('becomes an edition with the same answers as the rows say', async () => {
    const { result, told, editions } = await imported('whole', await quarter('q4'));
    expect(result).toMatchObject({
      version: 'v323r0',
      read: 8_000,
      kept: shippedRows.length,
      hasLimits: false,
    });
    expect(result.quarter.id).toBe('2026q4');
    expect(told).toHaveLength(4);
    expect(chooseEdition(editions, today)).toMatchObject({ id: '2026q4', label: '2026Q4', dated: true });
    for (const row of shippedRows.filter(({ deleted, indicator }) => deleted === null && indicator !== 9))
      expect(verdict(editions, row.column2, row.column1, today)).toBe(
        row.indicator === 1 ? 'allowed-with-modifier' : 'not-allowed',
      );
  });

  it('covers a code that a row names and that had not ended, and no other', async () => {
    const { result, editions } = await imported('covered', await quarter('covered-q4'));
    const covered = chooseEdition(editions, today)?.covered ?? [];
    expect(covered).toContain('97110');
    expect(verdict(editions, '97110', '97112', today)).toBe('allowed');
    expect(covered).not.toContain('S8948');
    expect(result.uncovered).toContain('97799');
    expect(verdict(editions, '97799', '97110', today)).toBe('unknown');
  });

  it('counts no code that had ended before it as covered', async () => {
    const row = { effective: '2002-01-01', deleted: '2016-12-31', indicator: 1 } as const;
    const pairs = [...shippedRows, { column1: '97001', column2: '97110', ...row }];
    const { editions } = await imported('ended', await quarter('ended-q4', { pairs }));
    expect(verdict(editions, '97001', '97110', '2015-05-01')).toBe('allowed-with-modifier');
    expect(verdict(editions, '97001', '97112', today)).toBe('unknown');
  });

  it('answers for dates between the quarters at hand too, and leaves a quarter at hand its own', async () => {
    const { editions } = await imported('between', await quarter('between-q4'));
    expect(chooseEdition(editions, '2025-05-01')?.id).toBe('2026q4');
    expect(chooseEdition(editions, '2024-08-01')?.id).toBe('2024q3');
  });

  it('keeps no word of the publisher: no rationale, no notice', async () => {
    await imported('words', await quarter('words-q4'));
    const written = readdirSync(path('words/2026q4')).map((name) =>
      readFileSync(path(`words/2026q4/${name}`), 'utf8'),
    );
    expect(written.join()).not.toMatch(/invented reason|in existence/i);
  });

  it('of the quarter that ships stands before it, and leaves the limits that ship', async () => {
    const files = await quarter('q3-2024', { year: 2024, number: 3 });
    const { editions } = await imported('over', files);
    const edition = chooseEdition(editions, '2024-08-01');
    expect(editions.filter(({ id }) => id === '2024q3')).toHaveLength(1);
    expect(edition?.sources).toMatchObject({ pairs: 'NCCI_PTP_2024Q3', limits: 'NCCI_MUE' });
    expect(edition?.dated).toBe(true);
  });
});

describe('the text of a quarter without its zips', () => {
  const shape = (change: (text: string) => string) =>
    file('ccipra-v323r0-f1.csv', change(sampleText('sample-ptp.txt')));

  it.each<[string, (text: string) => string]>([
    ['comma-separated', (text) => text.replaceAll('\t', ',')],
    ['comma-separated and quoted', (text) => text.replace(/[^\t\r\n]+/g, '"$&"').replaceAll('\t', ',')],
    ['with bare line breaks', (text) => text.replaceAll('\r\n', '\n')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    [
      'in Latin-1',
      (text) => Buffer.from(text.replace('Mutually', 'M\u00fctually'), 'latin1').toString('latin1'),
    ],
    ['with no blank line of notices', (text) => text.slice(text.indexOf('Column 1\t'))],
  ])('is read %s', async (title, change) => {
    const { result, editions } = await imported(title, [shape(change)], { excerpt: true });
    expect(result).toMatchObject({ read: 21, kept: 20 });
    expect(verdict(editions, '97112', '98940', today)).toBe('allowed-with-modifier');
  });
});

describe('the samples', () => {
  it('are imported as excerpts of a stated quarter: their rows hold, everything else is unknown', async () => {
    const { result, editions } = await imported('sample', [sample('sample-ptp.txt')], {
      excerpt: true,
      quarter: '2026q4',
    });
    expect(result).toMatchObject({ read: 21, kept: 20, covered: 0 });
    expect(verdict(editions, '97112', '98940', today)).toBe('allowed-with-modifier');
    expect(verdict(editions, '98940', '97161', today)).toBe('not-allowed');
    expect(verdict(editions, '97150', '97110', today)).toBe('allowed-with-modifier');
    expect(verdict(editions, '97140', '97530', today)).toBe('unknown');
    expect(verdict(editions, '98941', '97112', today)).toBe('unknown');
    const limits = await limitsFrom('sample', '2026q4');
    expect(limits).toMatchObject({ read: 22, kept: 22, hasPairs: true });
    expect(hand('sample').ruleSet.editions.at(-1)).toMatchObject({
      id: '2026q4',
      limits: { '97112': { units: 4, kind: 3, edition: '2026Q4' }, '97129': { units: 1, kind: 2 } },
    });
  });

  it('tell of a pair that was made again, by its days', async () => {
    const { editions } = await imported('again', [sample('sample-ptp.txt')], {
      excerpt: true,
      quarter: '2026q4',
    });
    const edition = editions.at(-1) ?? null;
    const on = (day: string) => lookUpPair('98940', '97112', day, edition).pair.verdict;
    expect(['2019-12-31', '2020-05-01', '2020-10-01'].map(on)).toEqual([
      'allowed-with-modifier',
      'unknown',
      'allowed-with-modifier',
    ]);
  });

  it('limits of a quarter without pairs leave the pairs to the edition that has them', async () => {
    expect(await limitsFrom('limits', '2026q3')).toMatchObject({ hasPairs: false });
    const { editions } = hand('limits').ruleSet;
    expect(chooseEdition(editions, today)?.id).toBe('2024q3');
    expect(editions.at(-1)).toMatchObject({ id: '2026q3', rows: {}, sources: { pairs: null } });
  });
});

describe('an edition that stands already', () => {
  it('is replaced, keeps its limits, and its old table is swept by the next import', async () => {
    await limitsFrom('twice', '2026q4');
    await imported('twice', await quarter('twice-1'));
    const tables = () => readdirSync(path('twice/2026q4')).filter((name) => name.startsWith('ptp-'));
    const [first] = tables();
    const pairs = shippedRows.map((row) =>
      row.column1 === '98941' && row.column2 === '97112' ? ({ ...row, indicator: 0 } as const) : row,
    );
    const { result, editions } = await imported('twice', await quarter('twice-2', { pairs }));
    expect(result.hasLimits).toBe(true);
    expect(verdict(editions, '98941', '97112', today)).toBe('not-allowed');
    expect(editions.at(-1)?.limits['97112']?.units).toBe(4);
    await limitsFrom('twice', '2026q4');
    expect(tables()).toHaveLength(1);
    expect(tables()).not.toContain(first);
  });
});
