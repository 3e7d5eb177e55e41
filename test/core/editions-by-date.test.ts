import { describe, expect, it } from 'vitest';
import { chooseEdition, chooseLimits, quartersOld } from '../../src/core/pairs/choose-edition.ts';
import { editionFindings } from '../../src/core/pairs/edition-findings.ts';
import { lookUpPair } from '../../src/core/pairs/look-up-pair.ts';
import type { Edition, EditRow } from '../../src/core/rule-set/edition.ts';

const row = (given: Partial<EditRow> = {}): EditRow => ({
  column1: '98940',
  column2: '97140',
  effective: null,
  deleted: null,
  indicator: 1,
  ...given,
});

const edition = (from: string, to: string, given: Partial<Edition> = {}): Edition => ({
  id: from,
  label: from,
  publisher: 'CMS',
  from,
  to,
  covered: ['97140', '98940', '97110'],
  rows: { '97140 98940': [row()] },
  limits: { '97140': { units: 6, kind: 3, edition: from } },
  sources: { pairs: 'NCCI24Q3', limits: 'NCCI_MUE', supplement: null },
  ...given,
});

describe('which table answers on the first and the last day of a quarter', () => {
  const old = edition('2024-07-01', '2024-09-30');
  const young = edition('2026-10-01', '2026-12-31');
  const dated = { ...young, dated: true };

  it.each([
    ['2024-06-30', old.id, dated.id],
    ['2024-07-01', old.id, old.id],
    ['2024-09-30', old.id, old.id],
    ['2024-10-01', old.id, dated.id],
    ['2026-09-30', old.id, dated.id],
    ['2026-10-01', young.id, dated.id],
    ['2026-12-31', young.id, dated.id],
    ['2027-01-01', young.id, dated.id],
  ])('%s: %s, and %s where the younger carries first days', (day, plain, withDays) => {
    expect(chooseEdition([young, old], day)?.id).toBe(plain);
    expect(chooseEdition([old, dated], day)?.id).toBe(withDays);
  });

  it.each([
    ['2024-06-30', old.id],
    ['2024-07-01', old.id],
    ['2026-09-30', old.id],
    ['2026-10-01', young.id],
    ['2030-01-01', young.id],
  ])('the limits of %s are those of %s', (day, id) => {
    expect(chooseLimits([young, old], day)?.id).toBe(id);
  });

  it('of two tables of one quarter the one laid over the other answers', () => {
    const over = { ...old, id: 'imported' };
    expect(chooseEdition([old, over], '2024-08-01')?.id).toBe('imported');
    expect(chooseLimits([old, over], '2024-08-01')?.id).toBe('imported');
  });

  it.each<[string, Partial<Edition>, boolean]>([
    ['covered codes and no row', { rows: {} }, true],
    ['rows and no covered code', { covered: [] }, true],
    ['neither', { rows: {}, covered: [] }, false],
  ])('a table with %s', (_has, given, answers) => {
    expect(chooseEdition([{ ...young, ...given }, old], '2026-11-23')?.id).toBe(answers ? young.id : old.id);
  });

  it('without any table nothing answers', () => {
    expect(chooseEdition([], '2026-11-23')).toBeNull();
    expect(chooseLimits([], '2026-11-23')).toBeNull();
  });

  it.each([
    ['2024-07-01', 0],
    ['2024-09-30', 0],
    ['2024-10-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 2],
    ['2024-06-30', -1],
    ['2023-12-31', -3],
  ])('%s lies %i quarters behind it', (day, quarters) => {
    expect(quartersOld(old, day)).toBe(quarters);
  });
});

describe('what is said of a table of another quarter', () => {
  const table = edition('2024-07-01', '2024-09-30', { label: '2024Q3' });
  const says = (day: string, given: Partial<Edition> = {}) =>
    editionFindings({ ...table, ...given }, day).map((f) => `${f.level}: ${f.text}`);

  it.each([
    [
      '2024-10-01',
      'info: The pair table is NCCI 2024Q3, 1 quarter older than the date of service 2024-10-01: rows may have ended or begun since.',
    ],
    [
      '2025-01-01',
      'warn: The pair table is NCCI 2024Q3, 2 quarters older than the date of service 2025-01-01: check the pair in the current quarter.',
    ],
    [
      '2025-09-30',
      'warn: The pair table is NCCI 2024Q3, 4 quarters older than the date of service 2025-09-30: check the pair in the current quarter.',
    ],
    [
      '2025-10-01',
      'warn: The pair table is NCCI 2024Q3, 5 quarters older than the date of service 2025-10-01, too old to bill by alone: check the pair in the current quarter, and have that quarter imported here.',
    ],
    [
      '2024-06-30',
      'warn: The earliest pair table at hand is NCCI 2024Q3; for 2024-06-30 it shows what was deleted since, but not from which day a row held.',
    ],
  ])('%s: %s', (day, text) => expect(says(day)).toEqual([text]));

  it('nothing inside its quarter', () => {
    expect([...says('2024-07-01'), ...says('2024-09-30'), ...says('2024-08-15', { dated: true })]).toEqual(
      [],
    );
  });

  it('of one whose rows carry their days, that they do', () => {
    expect(says('2024-06-30', { dated: true })).toEqual([
      'info: No pair table of the quarter of 2024-06-30 is at hand: NCCI 2024Q3 answers, whose rows carry the days on which they began and ended.',
    ]);
  });

  it('cites the table, and practice where a table names no source', () => {
    const cited = (pairs: string | null) =>
      editionFindings({ ...table, sources: { ...table.sources, pairs } }, '2024-06-30')[0]?.source;
    expect([cited('NCCI24Q3'), cited(null)]).toEqual(['NCCI24Q3', 'PRACTICE']);
  });
});

describe('which row of a pair holds', () => {
  const held = (day: string, ...rows: Partial<EditRow>[]) =>
    lookUpPair(
      '97140',
      '98940',
      day,
      edition('2024-07-01', '2024-09-30', { rows: { '97140 98940': rows.map((given) => row(given)) } }),
    );
  const verdict = (day: string, ...rows: Partial<EditRow>[]) => held(day, ...rows).pair.verdict;

  it.each<[string, string, Partial<EditRow>[], string]>([
    ['2024-08-01', 'one that never ended', [{}], 'allowed-with-modifier'],
    ['2019-12-31', 'one on its last day', [{ deleted: '2019-12-31' }], 'allowed-with-modifier'],
    ['2020-01-01', 'one the day after', [{ deleted: '2019-12-31' }], 'allowed'],
    ['2020-01-01', 'one on its first day', [{ effective: '2020-01-01' }], 'allowed-with-modifier'],
    ['2019-12-31', 'one the day before', [{ effective: '2020-01-01' }], 'allowed'],
    ['2024-08-01', 'a void one', [{ indicator: 9 }], 'allowed'],
    ['2024-08-01', 'a closed one', [{ indicator: 0 }], 'not-allowed'],
    [
      '2018-05-02',
      'of two without first days the one that ended next',
      [{ indicator: 0 }, { indicator: 1, deleted: '2019-12-31' }],
      'allowed-with-modifier',
    ],
    [
      '2018-05-02',
      'the same listed the other way round',
      [{ indicator: 1, deleted: '2019-12-31' }, { indicator: 0 }],
      'allowed-with-modifier',
    ],
    [
      '2018-05-02',
      'of three the one that ended next',
      [
        { indicator: 0, deleted: '2021-12-31' },
        { indicator: 1, deleted: '2019-12-31' },
        { indicator: 0, deleted: '2020-12-31' },
      ],
      'allowed-with-modifier',
    ],
    [
      '2024-08-01',
      'of two that never ended the stricter',
      [{ indicator: 1 }, { indicator: 0 }],
      'not-allowed',
    ],
    [
      '2018-05-02',
      'of two that ended together the stricter',
      [
        { indicator: 1, deleted: '2019-12-31' },
        { indicator: 0, deleted: '2019-12-31' },
      ],
      'not-allowed',
    ],
    [
      '2024-08-01',
      'a void one beside one in force',
      [{ indicator: 9, deleted: '2024-08-01' }, { indicator: 1 }],
      'allowed-with-modifier',
    ],
  ])('on %s: %s', (day, _which, rows, wanted) => {
    expect(verdict(day, ...rows)).toBe(wanted);
  });

  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
  ])('on %s the row that follows one ended on 2019-12-31 may not have held yet: %s', (day, unsure) => {
    expect(held(day, { deleted: '2019-12-31' }, {}).remade !== null).toBe(unsure);
  });

  it('of a row with its first day nothing is unsure', () => {
    expect(held('2020-03-02', { deleted: '2019-12-31' }, { effective: '2020-01-01' }).remade).toBeNull();
  });

  it('columns and edition are those of the row, whichever code is named first', () => {
    const wanted = {
      column1: '98940',
      column2: '97140',
      verdict: 'allowed-with-modifier',
      modifierOn: '97140',
      why: 'row',
      edition: '2024-07-01',
    };
    const table = edition('2024-07-01', '2024-09-30');
    expect(lookUpPair('98940', '97140', '2024-08-01', table).pair).toEqual(wanted);
    expect(lookUpPair('97140', '98940', '2024-08-01', table).pair).toEqual(wanted);
  });

  it.each([
    ['97110', '97140', 'allowed', 'no-row'],
    ['97110', '20610', 'unknown', 'outside-table'],
    ['20610', '97110', 'unknown', 'outside-table'],
  ])('%s with %s has no row: %s', (a, b, wanted, why) => {
    expect(lookUpPair(a, b, '2024-08-01', edition('2024-07-01', '2024-09-30'))).toEqual({
      pair: { column1: a, column2: b, modifierOn: null, edition: '2024-07-01', verdict: wanted, why },
      row: null,
      remade: null,
    });
  });

  it('without a table nothing is known of a pair', () => {
    const { pair } = lookUpPair('97110', '97140', '2024-08-01', null);
    expect(pair).toEqual({
      column1: '97110',
      column2: '97140',
      modifierOn: null,
      edition: null,
      verdict: 'unknown',
      why: 'outside-editions',
    });
  });
});
