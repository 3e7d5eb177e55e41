import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditRow } from '../../src/core/rule-set/edition.ts';
import { ruleSet } from '../support/rule-set.ts';

const edition = ruleSet.editions.find(({ id }) => id === '2024q3');
const file = (name: string) =>
  readFileSync(new URL(`../../rules/edits/2024q3/${name}`, import.meta.url), 'utf8');
const rowsOf = (name: string) => file(name).trim().split('\n').slice(1);

describe('the codes of the founding article', () => {
  it.each([
    ['97110', 'fifteen_pooled', 'one_on_one', 'strength'],
    ['97112', 'fifteen_pooled', 'one_on_one', 'control'],
    ['97116', 'fifteen_pooled', 'one_on_one', 'gait'],
    ['97530', 'fifteen_pooled', 'one_on_one', 'function'],
    ['97535', 'fifteen_pooled', 'one_on_one', 'daily-living'],
    ['97140', 'fifteen_pooled', 'one_on_one', null],
    ['97124', 'fifteen_pooled', 'one_on_one', null],
    ['97150', 'untimed_day', 'group', null],
    ['98941', 'untimed_day', 'one_on_one', null],
  ])('%s runs on the clock %s, %s, for the goal %s', (code, clock, contact, goal) => {
    expect(ruleSet.codes[code]).toMatchObject({ code, clock, contact, goal });
  });

  it('lead from each goal to a code that names the goal', () => {
    expect(ruleSet.goals.map(({ id, code }) => [id, ruleSet.codes[code]?.goal])).toEqual(
      ruleSet.goals.map(({ id }) => [id, id]),
    );
  });

  it('give every number of spinal regions exactly one adjustment code', () => {
    const codesFor = (count: number) =>
      Object.values(ruleSet.codes)
        .filter(({ spinalRegions: r }) => r !== null && r.from <= count && count <= r.to)
        .map(({ code }) => code);
    expect([1, 2, 3, 4, 5, 6].map(codesFor)).toEqual([
      ['98940'],
      ['98940'],
      ['98941'],
      ['98941'],
      ['98942'],
      [],
    ]);
  });

  it('read the slip of the article, 97353, as 97535', () => {
    expect(ruleSet.slips).toContainEqual(expect.objectContaining({ typed: '97353', read: '97535' }));
  });
});

describe('deleted codes', () => {
  it.each([
    ['97001', '2016-12-31', ['97161', '97162', '97163']],
    ['97762', '2017-12-31', ['97763']],
    ['64550', '2018-12-31', ['97014', 'G0283', '97032']],
  ])('%s ended on %s and is followed by %j', (code, validTo, replacedBy) => {
    expect(ruleSet.codes[code]).toMatchObject({ validTo, replacedBy });
  });
});

describe('payer profiles', () => {
  it.each([
    ['medicare', 'chiropractic', 'medicare_b_chiropractor', 'unknown'],
    ['medicare', 'pt', 'medicare_b_therapist', 'cms'],
    ['uhc', 'chiropractic', 'uhc_optum', 'cms'],
    ['va', 'chiropractic', 'va_ccn', 'unknown'],
    ['commercial', 'chiropractic', 'commercial_unknown', 'unknown'],
    ['cash', 'ot', 'cash', 'unknown'],
  ] as const)('for %s when %s bills: %s, units by %s', (payer, discipline, id, method) => {
    const found = ruleSet.payers.filter((p) => p.payer === payer && p.disciplines.includes(discipline));
    expect(found.map((p) => [p.id, p.unitMethod.method])).toEqual([[id, method]]);
  });

  it('end their coverage with a row for every code', () => {
    expect(ruleSet.payers.map(({ coverage }) => coverage.at(-1)?.codes)).toEqual(
      ruleSet.payers.map(() => ['*']),
    );
  });
});

describe('the pair table of 2024Q3', () => {
  const rows: EditRow[] = Object.values(edition?.rows ?? {}).flat();

  it('is read whole, with its supplement', () => {
    expect(rows).toHaveLength(rowsOf('ptp.csv').length + rowsOf('supplement.csv').length);
    expect(rows).toHaveLength(1485);
    const inForce = [...rowsOf('ptp.csv'), ...rowsOf('supplement.csv')].filter(
      (row) => row.split(',')[4] === '*',
    );
    expect(rows.filter(({ deleted }) => deleted === null)).toHaveLength(inForce.length);
  });

  it('covers 85 codes and limits the units of 82', () => {
    expect(edition?.covered).toHaveLength(85);
    expect(Object.keys(edition?.limits ?? {})).toHaveLength(82);
    expect(edition?.limits['97112']).toMatchObject({ units: 4, kind: 3 });
    expect(edition?.limits['98943']).toMatchObject({ units: 0 });
  });

  it.each([
    ['97112 98941', { column1: '98941', column2: '97112', deleted: null, indicator: 1 }],
    ['97124 97140', { column1: '97140', column2: '97124', deleted: null, indicator: 0 }],
    ['97110 97150', { column1: '97150', column2: '97110', deleted: null, indicator: 1 }],
    ['97140 97530', { column1: '97140', column2: '97530', deleted: '2019-12-31' }],
    ['95992 97140', { column1: '95992', column2: '97140', deleted: null, indicator: 1 }],
  ])('holds the row of %s', (pair, row) => {
    expect(edition?.rows[pair]).toContainEqual(expect.objectContaining(row));
  });

  it.each(['97530 98941', '97535 98941', '97110 98941', '97150 98941'])('has no row for %s', (pair) => {
    expect(edition?.rows[pair]).toBeUndefined();
  });

  it('keeps deleted and void rows, so that an older date can be answered', () => {
    expect(rows.filter(({ indicator }) => indicator === 9).every(({ deleted }) => deleted !== null)).toBe(
      true,
    );
    expect(rows.filter(({ deleted }) => deleted === '2019-12-31').length).toBeGreaterThan(10);
  });
});

describe('words', () => {
  it('keep remarks out of what is looked for', () => {
    const spoken = Object.values(ruleSet.codes).flatMap((c) => [
      ...c.names,
      ...c.abbreviations,
      ...c.activities,
    ]);
    expect(spoken.filter((phrase) => /[()]/.test(phrase))).toEqual([]);
    expect(spoken.length).toBeGreaterThan(300);
  });

  it('offer at least two readings of an ambiguous phrase, each with its own label', () => {
    for (const { phrases, choices, noCode = [] } of ruleSet.ambiguous) {
      const labels = [...choices, ...noCode].map(({ label }) => label);
      expect(labels.length, phrases[0]).toBeGreaterThanOrEqual(2);
      expect(new Set(labels).size, phrases[0]).toBe(labels.length);
    }
  });
});

/** Words of every other question: a choice that has one would be taken for said. */
const everyday =
  /\b(with|while|from|that|only|left|right|patient|patients|provider|minutes|time|other|plan|wants)\b/i;

describe('the choices of an ambiguous phrase', () => {
  it.each(ruleSet.ambiguous.map(({ phrases, choices }) => [phrases[0], choices] as const))(
    '"%s" are told apart by words of their own',
    (_, choices) =>
      expect(choices.map(({ label }) => label).filter((label) => everyday.test(label))).toEqual([]),
  );
});

describe('denials and thresholds', () => {
  it.each([
    ['97', 'reason'],
    ['N822', 'remark'],
  ])('%s is a %s code that says what to check first', (code, kind) => {
    expect(ruleSet.denials?.[code]).toMatchObject({ kind, checkFirst: expect.stringMatching(/\w{4}/) });
  });

  it.each([
    [2024, 2330],
    [2025, 2410],
    [2026, 2480],
  ])('in %i KX is needed above $%i', (year, dollars) => {
    const figures = ruleSet.thresholds?.find((threshold) => threshold.year === year);
    expect(figures).toMatchObject({ ptAndSpeech: dollars, ot: dollars, review: 3000 });
  });

  it('leave out a year whose figures have not been read', () => {
    expect(ruleSet.thresholds?.some(({ year }) => year === 2027)).toBe(false);
  });
});
