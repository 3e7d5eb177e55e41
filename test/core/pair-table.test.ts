import { describe, expect, it } from 'vitest';
import { chooseEdition } from '../../src/core/pairs/choose-edition.ts';
import { lookUpPair } from '../../src/core/pairs/look-up-pair.ts';
import type { Edition } from '../../src/core/rule-set/edition.ts';
import { ruleSet } from '../support/rule-set.ts';

const today = '2026-11-23';
const edition = chooseEdition(ruleSet.editions, today) as Edition;

describe('the pair table by date of service', () => {
  it.each([
    ['98941', '97112', 'allowed-with-modifier', '97112'],
    ['98942', '97124', 'allowed-with-modifier', '97124'],
    ['98940', '97140', 'allowed-with-modifier', '97140'],
    ['98940', '97161', 'not-allowed', null],
    ['98941', '95851', 'not-allowed', null],
    ['98942', '98941', 'not-allowed', null],
    ['98941', '97110', 'allowed', null],
    ['98941', '97530', 'allowed', null],
    ['98943', '97140', 'allowed', null],
    ['97140', '97124', 'not-allowed', null],
    ['97012', '97140', 'allowed-with-modifier', '97140'],
    ['95992', '97112', 'allowed-with-modifier', '97112'],
    ['97545', '97140', 'not-allowed', null],
    ['97150', '97110', 'allowed-with-modifier', '97110'],
    ['97750', '97150', 'not-allowed', null],
    ['97530', '97116', 'allowed', null],
    ['97113', '97110', 'allowed-with-modifier', '97110'],
    ['97110', '97112', 'allowed', null],
    ['97110', '20610', 'unknown', null],
    ['S9090', '98941', 'unknown', null],
  ])('%s with %s today: %s', (a, b, verdict, modifierOn) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const { pair } = lookUpPair(x, y, today, edition);
      expect([pair.verdict, pair.modifierOn]).toEqual([verdict, modifierOn]);
    }
  });

  it('reads every live row of the edition as it stands, in both orders', () => {
    const live = Object.values(edition.rows)
      .flat()
      .filter((row) => row.deleted === null && row.indicator !== 9);
    expect(live).toHaveLength(574 + 4);
    for (const row of live) {
      const wanted = row.indicator === 1 ? 'allowed-with-modifier' : 'not-allowed';
      expect(lookUpPair(row.column1, row.column2, today, edition).pair.verdict).toBe(wanted);
      expect(lookUpPair(row.column2, row.column1, today, edition).pair.column1).toBe(row.column1);
    }
  });

  it.each([
    ['2019-12-31', 'allowed-with-modifier'],
    ['2020-01-01', 'allowed'],
  ])('97530 with 97140 on %s: %s', (day, verdict) => {
    expect(lookUpPair('97530', '97140', day, edition).pair.verdict).toBe(verdict);
  });

  it('a void row never counts, also where it is the only one', () => {
    const voids = Object.values(edition.rows).filter((rows) => rows.every((row) => row.indicator === 9));
    expect(voids.length).toBeGreaterThan(0);
    for (const [row] of voids) {
      if (!row?.effective) continue;
      const { pair } = lookUpPair(row.column1, row.column2, row.effective, edition);
      expect([pair.why, pair.verdict]).not.toContain('row');
    }
  });

  it('without any edition nothing is known', () => {
    expect(lookUpPair('97110', '97112', today, null).pair).toMatchObject({
      verdict: 'unknown',
      why: 'outside-editions',
    });
  });
});

describe('rows ended and made again', () => {
  const made = (rows: Edition['rows'][string]): Edition => ({ ...edition, rows: { '97110 97530': rows } });
  const row = { column1: '97530', column2: '97110', effective: null, deleted: null, indicator: 1 as const };
  const twice = made([
    { ...row, column1: '97110', column2: '97530', deleted: '2006-09-30', indicator: 0 },
    { ...row, deleted: '2019-12-31' },
    { ...row, indicator: 0 },
  ]);

  it.each([
    ['2005-05-02', '97110', 'not-allowed', false],
    ['2006-09-30', '97110', 'not-allowed', false],
    ['2006-10-01', '97530', 'allowed-with-modifier', true],
    ['2018-05-02', '97530', 'allowed-with-modifier', false],
    ['2019-12-31', '97530', 'allowed-with-modifier', false],
    ['2020-01-01', '97530', 'not-allowed', true],
    ['2020-12-31', '97530', 'not-allowed', true],
    ['2021-01-01', '97530', 'not-allowed', false],
  ])(
    'without first days, on %s the row that ended next holds: %s in column 1',
    (day, column1, verdict, unsure) => {
      const looked = lookUpPair('97110', '97530', day, twice);
      expect([looked.pair.column1, looked.pair.verdict, looked.remade !== null]).toEqual([
        column1,
        verdict,
        unsure,
      ]);
    },
  );

  it('with first days the gap between two rows is no edit', () => {
    const dated = made([
      { ...row, effective: '2016-01-01', deleted: '2019-12-31' },
      { ...row, effective: '2020-10-01' },
    ]);
    const on = (day: string) => lookUpPair('97110', '97530', day, dated);
    expect(on('2015-12-31').pair.why).toBe('no-row');
    expect(on('2019-12-31').pair.why).toBe('row');
    expect([on('2020-05-01').pair.why, on('2020-05-01').remade]).toEqual(['no-row', null]);
    expect([on('2020-10-01').pair.why, on('2020-10-01').remade]).toEqual(['row', null]);
  });

  it('every row of the edition holds on its last day and no row on the day after the last', () => {
    for (const rows of Object.values(edition.rows)) {
      const ended = rows.filter((r) => r.deleted !== null && r.indicator !== 9);
      if (ended.length === 0) continue;
      for (const { column1, column2, deleted } of ended) {
        const { pair } = lookUpPair(column2, column1, deleted ?? '', edition);
        expect([pair.why, pair.verdict === 'allowed']).toEqual(['row', false]);
      }
      const last =
        ended
          .map((r) => r.deleted ?? '')
          .sort()
          .at(-1) ?? '';
      const live = rows.some((r) => r.deleted === null && r.indicator !== 9);
      const after = lookUpPair(rows[0]?.column1 ?? '', rows[0]?.column2 ?? '', `${last}z`, edition);
      expect(after.pair.why === 'row').toBe(live);
    }
  });
});
