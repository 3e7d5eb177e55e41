import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { chooseLimits } from '../../src/core/pairs/choose-edition.ts';
import { atHand } from '../../src/importer/at-hand.ts';
import { importLimits } from '../../src/importer/import-limits.ts';
import { folderAt } from '../../src/rulebook/editions/editions-folder.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';
import { downloads, sampleText } from './published.ts';

const { path, file, zip } = downloads();
const hand = (name: string) => atHand(folderAt(path(name)), ruleSet, '2026-11-23');
const shipped = chooseLimits(ruleSet.editions, '2026-11-23')?.limits ?? {};
const csv = 'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv';

/** The whole table in the publisher's layout: every limit that ships, with 97112 at 3 units, and codes of nobody here. */
const whole = [
  sampleText('sample-mue.csv').split('\r\n97010')[0],
  ...Object.entries(shipped).map(
    ([code, { units, kind }]) =>
      `${code},${code === '97112' ? 3 : units},${kind} Date of Service Edit: Some,Some reason`,
  ),
  'A0001,1,2 Date of Service Edit: Policy,Some reason',
  '',
].join('\r\n');

const imported = async (name: string, given: string) => {
  const result = await importLimits({ file: given, quarter: null, excerpt: false }, hand(name));
  return { result, limits: hand(name).ruleSet.editions.at(-1)?.limits ?? {} };
};

describe('the table of unit limits', () => {
  it('is read from the zip as downloaded, beside its workbook', async () => {
    const given = await zip('medicare-ncci-2026-q4-practitioner-services-mue-table.zip', {
      [csv]: whole,
      [csv.replace('.csv', '.xlsx')]: 'a workbook',
    });
    const { result, limits } = await imported('zip', given);
    expect(result).toMatchObject({ read: 83, kept: 82, lost: [], hasPairs: false });
    expect(limits['97112']).toEqual({ units: 3, kind: 3, edition: '2026Q4' });
    expect(Object.keys(limits)).toHaveLength(82);
  });

  it.each([
    ['with bare line breaks', (text: string) => text.replaceAll('\r\n', '\n')],
    [
      'with every cell quoted',
      (text: string) => text.replace(/^(\w{5}),(\d+),([^,]*),(.*)$/gm, '"$1","$2","$3","$4"'),
    ],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with empty rows at its end', (text: string) => `${text},,,\r\n,,,\r\n`],
  ])('is read %s', async (title, change) => {
    const { limits } = await imported(title, file(csv, change(whole)));
    expect(limits['97112']?.units).toBe(3);
    expect(Object.keys(limits)).toHaveLength(82);
  });

  it('is read in Latin-1', async () => {
    const bytes = Buffer.from(whole.replace('Some reason', 'Une raison \u00e9tablie'), 'latin1');
    expect((await imported('latin1', file(csv, bytes))).limits['97112']?.units).toBe(3);
  });

  it('holds from its quarter on, and an earlier date of service keeps the earlier limits', async () => {
    await imported('dates', file(csv, whole));
    const rules = hand('dates').ruleSet;
    const warned = (dateOfService: string) =>
      evaluate({ ...visit([{ codes: ['97112'], minutes: 60 }]), dateOfService }, rules).findings.filter(
        ({ id }) => id === 'limit.mue:97112',
      );
    expect(warned('2026-11-23')).toEqual([expect.objectContaining({ source: 'NCCI_MUE_2026Q4' })]);
    expect(warned('2026-09-30')).toEqual([]);
  });

  it('leaves nothing of the publisher’s words behind', async () => {
    await imported('words', file(csv, whole));
    expect(readdirSync(path('words/2026q4')).sort()).toEqual([
      'edition.yml',
      expect.stringMatching(/^mue-/),
      'packed.json',
    ]);
  });
});
