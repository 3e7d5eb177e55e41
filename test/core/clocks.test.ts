import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Opening } from '../../src/core/count.ts';
import { countByClock } from '../../src/core/units/clocks/count-by-clock.ts';
import { pastHalf } from '../../src/core/units/past-half.ts';
import { ruleSet } from '../support/rule-set.ts';

describe('a period past its half', () => {
  it.each([
    [7, 15, 0],
    [8, 15, 1],
    [22, 15, 1],
    [23, 15, 2],
    [15, 30, 0],
    [16, 30, 1],
    [45, 30, 1],
    [46, 30, 2],
    [30, 60, 0],
    [31, 60, 1],
    [90, 60, 1],
    [91, 60, 2],
  ])('%i minutes of a %i-minute code are %i units', (minutes, each, units) => {
    expect(pastHalf(minutes, each)).toBe(units);
  });
});

const said = { named: [], insertions: null, partHours: null, isValid: () => true };
const told = { says: '', apart: null, sources: ['CPT_TIME'], confidence: 'high' as const };
const opening = (given: Partial<Opening>): Count & Opening => ({
  ...{ kind: 'opening', first: 15, each: 15, further: ['97130'], part: 'half' },
  ...{ newNeedle: false, patientAway: false, question: null },
  ...told,
  ...given,
});

describe('clocks by kind', () => {
  it('count a code of one hour past its half', () => {
    const clock = { kind: 'each' as const, minutes: 60, ...told };
    expect(countByClock('96125', clock, { ...said, minutes: 91 })).toEqual([{ '96125': 2 }]);
  });

  it('never count a further period before the first', () => {
    const clock = opening({ first: 120, each: 60, further: ['97546'], part: 'whole' });
    expect(countByClock('97545', clock, { ...said, minutes: 119 })).toEqual([{ '97545': 0 }]);
  });

  const minutes = fc.integer({ min: 0, max: 600 });
  const clocks = fc.constantFrom(
    opening({}),
    opening({ first: 30, further: ['97551'] }),
    opening({ first: 120, each: 60, further: ['97546'], part: 'whole' }),
    opening({ first: 120, each: 60, further: ['97546'], part: 'disputed' }),
    opening({ further: ['97811'], newNeedle: true }),
  );

  it('open once, and never lose a unit to one minute more', () => {
    fc.assert(
      fc.property(clocks, minutes, (clock, m) => {
        const most = (at: number) =>
          Math.max(
            ...countByClock('97810', clock, { ...said, minutes: at }).map((a) =>
              Object.values(a).reduce((sum, n) => sum + n, 0),
            ),
          );
        expect(most(m + 1)).toBeGreaterThanOrEqual(most(m));
        for (const a of countByClock('97810', clock, { ...said, minutes: m }))
          expect(a['97810']).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of two 15-minute periods are the ladder of the whole', () => {
    fc.assert(
      fc.property(minutes, (m) => {
        const [units] = countByClock('97129', opening({}), { ...said, minutes: m });
        expect(Object.values(units ?? {}).reduce((sum, n) => sum + n, 0)).toBe(pastHalf(m, 15));
      }),
    );
  });
});

describe('the code that goes on', () => {
  const goesOn = Object.values(ruleSet.codes).flatMap(({ code, count }) =>
    count?.kind === 'with' ? count.opening.map((opens) => [code, opens] as const) : [],
  );

  it.each(goesOn)('%s names the file that counts it, %s', (_code, opens) => {
    expect(['opening', 'month']).toContain(ruleSet.codes[opens]?.count?.kind);
  });

  // A line that a clock adds is not looked up in the pair table, since its rows are those of the code that opens.
  it.each(goesOn)('%s has the same rows in force in the pair table as %s', (code, opens) => {
    for (const edition of ruleSet.editions) {
      const rowsOf = (one: string) =>
        Object.entries(edition.rows).flatMap(([key, rows]) => {
          const other = key.split(' ').find((c) => c !== one);
          const held = rows.filter((row) => row.deleted === null).map((row) => row.indicator);
          return key.split(' ').includes(one) && held.length > 0 && !family(one).includes(other ?? '')
            ? [`${other} ${held.join()}`]
            : [];
        });
      expect(rowsOf(opens)).toEqual(expect.arrayContaining(rowsOf(code)));
    }
  });
});

const family = (code: string): string[] =>
  Object.values(ruleSet.codes)
    .filter((rule) => rule.family === ruleSet.codes[code]?.family)
    .map((rule) => rule.code);
