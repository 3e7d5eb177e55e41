import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { countAma } from '../../src/core/units/count-ama.ts';
import { countCms } from '../../src/core/units/count-cms.ts';
import { ladder } from '../../src/core/units/ladder.ts';
import { boundsOf, splits } from '../../src/core/units/splits.ts';
import type { Allocation, Service } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const timed = ['97110', '97112', '97116', '97124', '97140', '97530', '97535'];
const untimed = ['97150', '97010', '97012', '97014', '98940', '98941', '95851', '97164'];
const own = ['97129', '97545', '97550', '97810', '98980'];

const sum = (units: Allocation | undefined) => Object.values(units ?? {}).reduce((a, b) => a + b, 0);
const of = (code: fc.Arbitrary<string>, most = 75) =>
  fc.record({ codes: code.map((c) => [c]), minutes: fc.integer({ min: 0, max: most }) });
const services = fc.uniqueArray(of(fc.constantFrom(...timed)), {
  minLength: 1,
  maxLength: 5,
  selector: ({ codes }) => codes[0],
});
const countsOf = (given: Partial<Service>[]) => evaluate(visit(given), ruleSet).unitCounts;
const inOrder = (allocations: Allocation[]) =>
  allocations.map((a) => JSON.stringify(Object.entries(a).sort())).sort();
const highest = (allocations: Allocation[], code: string) =>
  Math.max(...allocations.map((a) => a[code] ?? 0));

describe('laws of units in a whole visit', () => {
  it('more minutes of one service never lower the total, nor the most units of that service', () => {
    fc.assert(
      fc.property(services, fc.nat(), fc.integer({ min: 1, max: 40 }), (given, which, more) => {
        const at = which % given.length;
        const after = given.map((s, i) => (i === at ? { ...s, minutes: s.minutes + more } : s));
        const [a, b] = [countsOf(given), countsOf(after)];
        const code = given[at]?.codes[0] ?? '';
        expect(sum(b.cms[0])).toBeGreaterThanOrEqual(sum(a.cms[0]));
        expect(sum(b.ama[0])).toBeGreaterThanOrEqual(sum(a.ama[0]));
        expect(highest(b.cms, code)).toBeGreaterThanOrEqual(highest(a.cms, code));
        expect(highest(b.ama, code)).toBeGreaterThanOrEqual(highest(a.ama, code));
      }),
    );
  });

  it('the order of services never matters', () => {
    const mixed = fc.uniqueArray(of(fc.constantFrom(...timed, ...untimed, ...own)), {
      minLength: 1,
      maxLength: 6,
      selector: ({ codes }) => codes[0],
    });
    fc.assert(
      fc.property(mixed, (given) => {
        const [a, b] = [countsOf(given), countsOf([...given].reverse())];
        expect(inOrder(b.cms)).toEqual(inOrder(a.cms));
        expect(inOrder(b.ama)).toEqual(inOrder(a.ama));
      }),
    );
  });

  it('the total by total time is the ladder of the sum, in every tie', () => {
    fc.assert(
      fc.property(services, (given) => {
        const total = given.reduce((minutes, s) => minutes + s.minutes, 0);
        for (const allocation of countsOf(given).cms) expect(sum(allocation)).toBe(ladder(total));
      }),
    );
  });

  it('with two services the methods differ by one unit at most', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const minutes = { '97110': a, '97140': b };
        expect(Math.abs(sum(countCms(minutes)[0]) - sum(countAma(minutes)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('an untimed service, or one with a clock of its own, leaves every timed unit count as it was', () => {
    fc.assert(
      fc.property(services, of(fc.constantFrom(...untimed, ...own), 300), (given, added) => {
        const timedOnly = (allocations: Allocation[]) =>
          new Set(
            inOrder(
              allocations.map((a) =>
                Object.fromEntries(Object.entries(a).filter(([c]) => timed.includes(c))),
              ),
            ),
          );
        const [a, b] = [countsOf(given), countsOf([...given, added])];
        expect(timedOnly(b.cms)).toEqual(timedOnly(a.cms));
        expect(timedOnly(b.ama)).toEqual(timedOnly(a.ama));
      }),
    );
  });

  it('minutes under PT never move a unit under OT', () => {
    fc.assert(
      fc.property(services, services, (pt, ot) => {
        const under = (given: typeof pt, discipline: 'pt' | 'ot') => given.map((s) => ({ ...s, discipline }));
        const lines = (given: Partial<Service>[], discipline: 'pt' | 'ot', from: number) =>
          evaluate(visit(given, { payer: 'medicare', discipline }), ruleSet)
            .lines.slice(from)
            .map((l) => [l.code, l.units, l.unitsChoices]);
        expect(lines([...under(pt, 'pt'), ...under(ot, 'ot')], 'pt', pt.length)).toEqual(lines(ot, 'ot', 0));
      }),
    );
  });

  it('minutes with two clinicians at once never make more units than the minutes of one', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(60), fc.nat(60), (together, alone, others) => {
        const both = [
          {
            codes: ['97530'],
            minutes: together + alone,
            togetherMinutes: together,
            discipline: 'pt' as const,
          },
          {
            codes: ['97112'],
            minutes: together + others,
            togetherMinutes: together,
            discipline: 'ot' as const,
          },
        ];
        const { cms } = countsOf(both);
        for (const allocation of cms)
          expect(sum(allocation)).toBeLessThanOrEqual(ladder(together + alone) + ladder(others) + 1);
        expect(Math.max(...cms.map(sum))).toBeGreaterThanOrEqual(ladder(together + alone + others) - 1);
      }),
    );
  });
});

describe('laws of the inverse', () => {
  const methods = fc.constantFrom('cms' as const, 'ama' as const);
  const claim = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  const claimed = (units: number[]) => units.map((n) => ({ units: n, minutes: null }));
  const named = (minutes: number[]) => Object.fromEntries(minutes.map((m, at) => [`c${at}`, m]));

  it('every split makes the units again, and adds up to the total', () => {
    fc.assert(
      fc.property(claim, fc.nat(180), methods, (units, total, method) => {
        for (const minutes of (splits(claimed(units), total, method) ?? []).slice(0, 200)) {
          expect(minutes.reduce((a, b) => a + b, 0)).toBe(total);
          const counts = method === 'cms' ? countCms(named(minutes)) : [countAma(named(minutes))];
          expect(counts).toContainEqual(named(units));
        }
      }),
    );
  });

  it('every visit of two services is found among the splits of its own units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 70 }),
        methods,
        (a, b, method) => {
          const counts = method === 'cms' ? countCms(named([a, b])) : [countAma(named([a, b]))];
          for (const units of counts) {
            const claims = claimed([units.c0 ?? 0, units.c1 ?? 0]);
            expect(splits(claims, a + b, method)).toContainEqual([a, b]);
          }
        },
      ),
    );
  });

  it('no split stands where the total makes other units', () => {
    fc.assert(
      fc.property(claim, fc.nat(180), (units, total) => {
        const wanted = units.reduce((a, b) => a + b, 0);
        const ways = splits(claimed(units), total, 'cms');
        expect((ways?.length ?? 1) > 0).toBe(ladder(total) === wanted);
      }),
    );
  });

  it('minutes that are certain stay where they are', () => {
    const ways = splits(
      [
        { units: 2, minutes: 25 },
        { units: 1, minutes: null },
      ],
      40,
      'cms',
    );
    expect(ways).toEqual([[25, 15]]);
  });

  it('a claim of many codes is told by its bounds, not listed', () => {
    const many = claimed([2, 2, 2, 2, 2, 2]);
    expect(splits(many, 180, 'cms')).toBeNull();
    expect(boundsOf({ units: 2, minutes: null }, 'cms')).toEqual({ least: 16, most: 44 });
    expect(boundsOf({ units: 2, minutes: null }, 'ama')).toEqual({ least: 23, most: 37 });
  });
});

describe('claims in print that are wrong', () => {
  const medicare = (given: Record<string, number>) =>
    evaluate(
      visit(
        Object.entries(given).map(([code, minutes]) => ({ codes: [code], minutes })),
        { payer: 'medicare', discipline: 'pt' },
      ),
      ruleSet,
    ).unitCounts;

  it.each<[string, Record<string, number>, Allocation[]]>([
    ['a unit for every 8 minutes', { '97110': 16 }, [{ '97110': 1 }]],
    ['whole quarter hours only', { '97110': 23 }, [{ '97110': 2 }]],
    ['12 minutes are no unit', { '97110': 12 }, [{ '97110': 1 }]],
    ['less than 8 minutes are never billed', { '97110': 33, '97140': 7 }, [{ '97110': 2, '97140': 1 }]],
    ['every code needs 8 minutes', { '97110': 3, '97140': 5 }, [{ '97110': 0, '97140': 1 }]],
    ['68 to 72 minutes are 5 units', { '97110': 82 }, [{ '97110': 5 }]],
    ['8 minutes are over the bound', { '97110': 8 }, [{ '97110': 1 }]],
    ['23 minutes are 1 unit', { '97110': 23 }, [{ '97110': 2 }]],
    ['units in proportion to minutes', { '97110': 50, '97140': 10 }, [{ '97110': 3, '97140': 1 }]],
    ['a group is counted by minutes', { '97150': 40 }, [{ '97150': 1 }]],
    ['ultrasound is untimed', { '97035': 23 }, [{ '97035': 2 }]],
  ])('%s', (_claim, minutes, units) => {
    expect(medicare(minutes).cms).toEqual(units);
  });

  it('CMS counts each code and the other method the total', () => {
    const { cms, ama } = medicare({ '97110': 10, '97140': 10, '97112': 10 });
    expect(cms.map(sum)).toEqual([2, 2, 2]);
    expect(ama.map(sum)).toEqual([3]);
  });

  it('one method always gives more', () => {
    const more = { '97110': 10, '97140': 10, '97112': 10 };
    const less = { '97110': 22, '97140': 22, '97112': 22 };
    expect(sum(medicare(more).ama[0])).toBeGreaterThan(sum(medicare(more).cms[0]));
    expect(sum(medicare(less).ama[0])).toBeLessThan(sum(medicare(less).cms[0]));
  });

  it('52 for a short timed service', () => {
    const { lines } = evaluate(visit([{ codes: ['97110'], minutes: 5 }]), ruleSet);
    expect(lines[0]?.units).toBe(0);
    expect(lines.flatMap((l) => l.modifiers.map((m) => m.code))).not.toContain('52');
  });
});
