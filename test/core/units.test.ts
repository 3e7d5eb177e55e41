import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { CodeRule } from '../../src/core/rule-set/code-rule.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { countAma } from '../../src/core/units/count-ama.ts';
import { countCms } from '../../src/core/units/count-cms.ts';
import { ladder, minutesFor } from '../../src/core/units/ladder.ts';
import type { Allocation } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

describe('the unit ladder', () => {
  it.each([
    [0, 0],
    [7, 0],
    [8, 1],
    [22, 1],
    [23, 2],
    [37, 2],
    [38, 3],
    [52, 3],
    [53, 4],
    [67, 4],
    [68, 5],
    [82, 5],
    [83, 6],
    [97, 6],
    [98, 7],
    [112, 7],
    [113, 8],
    [127, 8],
    [128, 9],
    [1000, 67],
  ])('%i minutes make %i units', (minutes, units) => {
    expect(ladder(minutes)).toBe(units);
  });

  it.each([
    [1, 8, 22],
    [2, 23, 37],
    [3, 38, 52],
  ])('%i units take %i to %i minutes', (units, least, most) => {
    expect(minutesFor(units)).toEqual({ least, most });
  });
});

interface PublishedCase {
  id: string;
  method: 'cms' | 'ama';
  services: { code: string; minutes: number }[];
  accept: Allocation[];
  note: string;
}

/** Codes of published cases that no rule file describes: only their clock matters here. */
const outside: Record<string, CodeRule['clock']> = {
  '92521': 'untimed_day',
  '97153': 'fifteen_pooled',
  '97155': 'fifteen_pooled',
  '97156': 'fifteen_pooled',
};

const described = ruleSet.codes['97110'] as CodeRule;
const withOutside: RuleSet = {
  ...ruleSet,
  codes: {
    ...Object.fromEntries(
      Object.entries(outside).map(([code, clock]) => [code, { ...described, code, clock, goal: null }]),
    ),
    ...ruleSet.codes,
  },
};

const sorted = (allocations: Allocation[]): string[] =>
  allocations.map((a) => JSON.stringify(Object.entries(a).sort())).sort();

describe('published worked cases, with every tie', () => {
  const cases = readFileSync(new URL('../cases/published-units.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PublishedCase);

  it('are all 65', () => expect(cases).toHaveLength(65));

  it.each(
    cases.map(
      (c) => [c.id, c.method, c.services.map((s) => `${s.code} ${s.minutes}`).join(', '), c] as const,
    ),
  )('%s by %s: %s', (_id, method, _services, { services, accept }) => {
    const { unitCounts } = evaluate(
      visit(services.map((s) => ({ codes: [s.code], minutes: s.minutes }))),
      withOutside,
    );
    expect(sorted(unitCounts[method])).toEqual(sorted(accept));
  });
});

describe('laws of counting', () => {
  const codes = ['97110', '97112', '97116', '97124', '97140', '97530', '97535'];
  const pool = fc.dictionary(fc.constantFrom(...codes), fc.integer({ min: 0, max: 120 }), {
    minKeys: 1,
    maxKeys: 6,
  });
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

  it('the total of the minutes is a cap on the units, by total time, in every tie', () => {
    fc.assert(
      fc.property(pool, (minutes) => {
        for (const allocation of countCms(minutes)) {
          expect(sum(Object.values(allocation))).toBe(ladder(sum(Object.values(minutes))));
        }
      }),
    );
  });

  it('the order of services never matters', () => {
    fc.assert(
      fc.property(pool, (minutes) => {
        const turned = Object.fromEntries(Object.entries(minutes).reverse());
        expect(sorted(countCms(turned))).toEqual(sorted(countCms(minutes)));
      }),
    );
  });

  it('more minutes never lower the total', () => {
    fc.assert(
      fc.property(pool, fc.constantFrom(...codes), fc.integer({ min: 1, max: 30 }), (minutes, code, more) => {
        const before = sum(Object.values(countCms(minutes)[0] ?? {}));
        const after = sum(
          Object.values(countCms({ ...minutes, [code]: (minutes[code] ?? 0) + more })[0] ?? {}),
        );
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a code done for its quarter hours has at least as many units, and never two more', () => {
    fc.assert(
      fc.property(pool, (minutes) => {
        for (const allocation of countCms(minutes)) {
          for (const [code, m] of Object.entries(minutes)) {
            expect(allocation[code]).toBeGreaterThanOrEqual(Math.floor(m / 15));
            expect(allocation[code]).toBeLessThanOrEqual(Math.floor(m / 15) + 1);
          }
        }
      }),
    );
  });

  it('each code alone counts the same by both methods', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 0, max: 300 }), (code, m) => {
        expect(countCms({ [code]: m })).toEqual([countAma({ [code]: m })]);
      }),
    );
  });
});

describe('units on the claim line', () => {
  const units = (services: Parameters<typeof visit>[0], given: Parameters<typeof visit>[1] = {}) =>
    evaluate(visit(services, given), ruleSet).lines.map((line) => [
      line.code,
      line.units,
      line.unitsChoices ?? null,
    ]);

  it('follow total time for a Medicare therapist', () => {
    expect(
      units(
        [
          { codes: ['97110'], minutes: 33 },
          { codes: ['97140'], minutes: 7 },
        ],
        { payer: 'medicare', discipline: 'pt' },
      ),
    ).toEqual([
      ['97110', 2, null],
      ['97140', 1, null],
    ]);
  });

  it('stay open where the methods differ and the method of the plan is not known', () => {
    expect(
      units([
        { codes: ['97110'], minutes: 33 },
        { codes: ['97140'], minutes: 7 },
      ]),
    ).toEqual([
      ['97110', 2, null],
      ['97140', null, [0, 1]],
    ]);
  });

  it('add up episodes of one code on one line', () => {
    expect(
      units([
        { codes: ['97110'], minutes: 10 },
        { codes: ['97110'], minutes: 13 },
      ]),
    ).toEqual([['97110', 2, null]]);
  });

  it('are not counted while minutes are missing, and the minutes are asked for', () => {
    const decision = evaluate(visit([{ codes: ['97110'], minutes: 20 }, { codes: ['97140'] }]), ruleSet);
    expect(decision.unitCounts).toEqual({ cms: [], ama: [] });
    expect(decision.asks[0]?.id).toBe('minutes');
  });

  it('leave an open line out of the counts but keep its minutes in the pool', () => {
    const open = { codes: ['97110', '97112'], open: 'activity' as const, minutes: 7 };
    const decision = evaluate(visit([{ codes: ['97140'], minutes: 33 }, open]), ruleSet);
    expect(decision.unitCounts.cms).toEqual([{ '97140': 2 }]);
    expect(
      evaluate(
        visit([
          { codes: ['97140'], minutes: 37 },
          { ...open, minutes: 3 },
        ]),
        ruleSet,
      ).unitCounts.cms,
    ).toEqual([{ '97140': 3 }]);
  });

  it('refuse timed minutes that do not fit into the visit', () => {
    const decision = evaluate(visit([{ codes: ['97110'], minutes: 40 }], { totalMinutes: 30 }), ruleSet);
    expect(decision.findings.find((f) => f.id === 'units.impossible')?.level).toBe('stop');
  });

  it('warn above the Medicare limit of the code', () => {
    const decision = evaluate(visit([{ codes: ['97112'], minutes: 75 }]), ruleSet);
    expect(decision.findings.find((f) => f.id === 'limit.mue:97112')?.text).toContain('limit of 4');
  });

  it.each([-1, 7.5, Number.NaN])('refuse %d minutes', (minutes) => {
    expect(() => evaluate(visit([{ codes: ['97110'], minutes }]), ruleSet)).toThrow(
      'minutes are whole and not negative',
    );
  });
});
