import { describe, expect, it } from 'vitest';
import { quarterOf, quarterOfDay, readQuarter } from '../../src/importer/quarter.ts';
import { saidByName } from '../../src/importer/said-by-name.ts';

describe('the name of a download', () => {
  it.each([
    [
      'medicare-ncci-2026q4-practitioner-ptp-edits-ccipra-v323r0-f1.zip',
      'pairs practitioner 2026q4,2026q4 v323r0 f1',
    ],
    ['ccipra-v302r0-f4.TXT', 'pairs practitioner 2024q3 v302r0 f4'],
    ['CCIPRA-v310r1-f2 (3).txt', 'pairs practitioner 2025q1 v310r1 f2'],
    [
      'medicare-ncci-2026q4-hospital-ptp-edits-ccioph-v323r0-f1.zip',
      'pairs hospital 2026q4,2026q4 v323r0 f1',
    ],
    ['ccioph-v323r0-f1.txt', 'pairs hospital 2026q4 v323r0 f1'],
    [
      'medicare-ncci-2026-q4-practitioner-services-mue-table.zip',
      'limits practitioner 2026q4 no version no part',
    ],
    ['MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', 'limits practitioner 2026q4 no version no part'],
    ['MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.csv', 'limits hospital 2026q3 no version no part'],
    ['MCR_MUE_DMESupplierServices_Eff_07-01-2026.csv', 'limits supplier 2026q3 no version no part'],
    ['medicaid-ncci-2026q4-practitioner-ptp-edits.zip', 'pairs Medicaid 2026q4 no version no part'],
    ['table.txt', 'no table no setting  no version no part'],
  ])('%s says: %s', (name, said) => {
    const { table, setting, quarters, version, part } = saidByName(name);
    const words = [
      table ?? 'no table',
      setting ?? 'no setting',
      quarters.map(({ id }) => id).join(','),
      version ?? 'no version',
      part === null ? 'no part' : `f${part}`,
    ];
    expect(words.join(' ')).toBe(said);
  });
});

describe('a quarter', () => {
  it.each([
    [2026, 1, '2026-01-01', '2026-03-31'],
    [2026, 2, '2026-04-01', '2026-06-30'],
    [2026, 3, '2026-07-01', '2026-09-30'],
    [2026, 4, '2026-10-01', '2026-12-31'],
  ])('%i, %i lasts from %s to %s', (year, number, from, to) => {
    expect(quarterOf(year, number)).toMatchObject({ from, to });
    expect(quarterOfDay(from)).toEqual(quarterOfDay(to));
  });

  it.each([
    ['2026q4', '2026q4'],
    ['2026Q4', '2026q4'],
    ['2026-q4', '2026q4'],
    ['2026q5', undefined],
    ['26q4', undefined],
    ['fourth', undefined],
  ])('%s is read as %s', (text, id) => expect(readQuarter(text)?.id).toBe(id));
});
