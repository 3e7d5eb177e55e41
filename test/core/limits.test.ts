import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import type { Visit } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const therapist = { payer: 'medicare', discipline: 'pt' as const };
const ids = (asked: Visit, rules: RuleSet = ruleSet): string[] =>
  evaluate(asked, rules).findings.map((f) => f.id.split(':')[0] ?? '');

/** The real rules with one limit of another kind. */
const limited = (code: string, units: number, kind: 1 | 2 | 3): RuleSet => ({
  ...ruleSet,
  editions: ruleSet.editions.map((edition) => ({
    ...edition,
    limits: { ...edition.limits, [code]: { units, kind, edition: 'planted' } },
  })),
});

describe('the Medicare limit of a code', () => {
  /** 80 minutes, 40 of them by an assistant: 3 units on one line, 2 on another. */
  const twoLines = visit([{ codes: ['97110'], minutes: 80, assistantMinutes: 40 }], therapist);

  it.each([
    [1, 3, false],
    [1, 2, true],
    [2, 5, false],
    [2, 4, true],
    [3, 5, false],
    [3, 4, true],
  ] as const)('of kind %i at %i units, with 3 and 2 on two lines: over is %s', (kind, units, over) => {
    expect(ids(twoLines, limited('97110', units, kind)).includes('limit.mue')).toBe(over);
  });

  it.each(
    Object.entries(ruleSet.editions[0]?.limits ?? {}).filter(
      ([code]) => ruleSet.codes[code]?.clock === 'fifteen_pooled',
    ),
  )('%s is warned of one unit above it, not at it', (code, { units }) => {
    if (units === 0) return;
    const day = ruleSet.codes[code]?.validTo ?? '2026-11-23';
    const asked = (said: number) =>
      visit([{ codes: [code], minutes: said * 15 }], { ...therapist, dateOfService: day });
    expect(ids(asked(units))).not.toContain('limit.mue');
    expect(ids(asked(units + 1))).toContain('limit.mue');
  });

  it('more minutes never take a warning back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 60 }), (minutes, more) => {
        const warned = (m: number) =>
          ids(visit([{ codes: ['97112'], minutes: m }], therapist)).includes('limit.mue');
        if (warned(minutes)) expect(warned(minutes + more)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the yearly threshold of Medicare therapy', () => {
  it.each([
    [2018, 2010],
    [2019, 2040],
    [2020, 2080],
    [2021, 2110],
    [2022, 2150],
    [2023, 2230],
    [2024, 2330],
    [2025, 2410],
    [2026, 2480],
  ])('of %i is passed at %i dollars in either bucket', (year, amount) => {
    for (const discipline of ['pt', 'ot'] as const) {
      const asked = (spentThisYear: number) =>
        visit([{ codes: ['97530'], minutes: 15 }], {
          ...therapist,
          discipline,
          spentThisYear,
          dateOfService: `${year}-06-01`,
        });
      expect(ids(asked(amount - 1))).toContain('threshold.under');
      expect(ids(asked(amount))).toContain('threshold.passed');
    }
  });

  it('each bucket has a figure of its own', () => {
    const own: RuleSet = {
      ...ruleSet,
      thresholds: (ruleSet.thresholds ?? []).map((rule) => ({ ...rule, ot: rule.ptAndSpeech + 500 })),
    };
    const asked = (discipline: 'pt' | 'ot') =>
      visit([{ codes: ['97530'], minutes: 15 }], { ...therapist, discipline, spentThisYear: 2600 });
    expect(ids(asked('pt'), own)).toContain('threshold.passed');
    expect(ids(asked('ot'), own)).toContain('threshold.under');
  });

  it.each([2019, 2020, 2021])('of %i is recalled only, and says so', (year) => {
    const asked = visit([{ codes: ['97110'], minutes: 15 }], {
      ...therapist,
      spentThisYear: 3000,
      dateOfService: `${year}-06-01`,
    });
    const found = evaluate(asked, ruleSet).findings.find((f) => f.id.startsWith('threshold.passed'));
    expect(found?.text).toContain('Check with the payer.');
  });

  it('never puts KX on a line by the figure alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (spentThisYear) => {
        const { lines } = evaluate(
          visit([{ codes: ['97110'], minutes: 15 }], { ...therapist, spentThisYear }),
          ruleSet,
        );
        expect(lines.flatMap((l) => l.modifiers).some((m) => m.code === 'KX' && m.when === 'always')).toBe(
          false,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('a yes that care is still necessary puts KX on every therapy line', () => {
    const { lines } = evaluate(
      visit(
        [
          { codes: ['97110'], minutes: 15 },
          { codes: ['97140'], minutes: 15 },
        ],
        {
          ...therapist,
          spentThisYear: 2600,
          attested: { threshold: 'yes' },
        },
      ),
      ruleSet,
    );
    expect(lines.map((l) => l.modifiers.some((m) => m.code === 'KX' && m.when === 'always'))).toEqual([
      true,
      true,
    ]);
  });
});
