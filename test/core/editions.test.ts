import { describe, expect, it } from 'vitest';
import { chooseEdition, chooseLimits, quartersOld } from '../../src/core/pairs/choose-edition.ts';
import { editionFindings } from '../../src/core/pairs/edition-findings.ts';
import type { Edition } from '../../src/core/rule-set/edition.ts';
import { ruleSet } from '../support/rule-set.ts';

const today = '2026-11-23';
const edition = chooseEdition(ruleSet.editions, today) as Edition;

describe('editions', () => {
  const quarter = (id: string, from: string): Edition => ({ ...edition, id, from });
  const three = [quarter('b', '2026-07-01'), quarter('a', '2024-07-01'), quarter('c', '2026-10-01')];

  it.each([
    ['2023-05-01', 'a'],
    ['2024-07-01', 'a'],
    ['2026-09-30', 'b'],
    ['2026-10-01', 'c'],
    ['2030-01-01', 'c'],
  ])('a visit of %s is answered by edition %s', (day, id) => {
    expect(chooseEdition(three, day)?.id).toBe(id);
  });

  describe('of which the younger carries first days', () => {
    const old = { ...quarter('2024q3', '2024-07-01'), to: '2024-09-30' };
    const young = { ...quarter('2026q4', '2026-10-01'), to: '2026-12-31', dated: true };

    it.each([
      ['2023-05-01', '2026q4'],
      ['2024-08-01', '2024q3'],
      ['2025-05-01', '2026q4'],
      ['2026-11-23', '2026q4'],
      ['2027-01-02', '2026q4'],
    ])('a visit of %s is answered by %s', (day, id) => {
      expect(chooseEdition([young, old], day)?.id).toBe(id);
    });

    it('a limit carries no days: the young edition says nothing of an earlier visit', () => {
      expect(chooseLimits([young, old], '2025-05-01')?.id).toBe('2024q3');
      expect(chooseLimits([young, old], '2026-11-23')?.id).toBe('2026q4');
    });
  });

  it('an edition without pairs is passed over for pairs, one without limits for limits', () => {
    const limitsOnly = { ...quarter('2026q4', '2026-10-01'), rows: {}, covered: [] };
    const pairsOnly = { ...quarter('2026q3', '2026-07-01'), limits: {} };
    const both = [limitsOnly, pairsOnly, quarter('2024q3', '2024-07-01')];
    expect(chooseEdition(both, today)?.id).toBe('2026q3');
    expect(chooseLimits(both, today)?.id).toBe('2026q4');
    expect(chooseLimits([pairsOnly], today)).toBeNull();
  });

  it('today is nine quarters after the third of 2024', () => expect(quartersOld(edition, today)).toBe(9));
});

describe('the warning of an old table', () => {
  it.each([
    ['2024-09-30', null, ''],
    ['2024-10-01', 'info', '1 quarter older'],
    ['2025-01-01', 'warn', '2 quarters older'],
    ['2025-09-30', 'warn', 'check the pair in the current quarter.'],
    ['2025-10-01', 'warn', 'too old to bill by alone'],
    ['2026-11-23', 'warn', '9 quarters older'],
    ['2024-06-30', 'warn', 'earliest pair table at hand'],
  ])('on %s: %s', (day, level, said) => {
    const [found] = editionFindings(edition, day);
    expect([found?.level ?? null, found?.text ?? '']).toEqual([level, expect.stringContaining(said)]);
  });

  it('an edition with first days tells of earlier dates without a warning', () => {
    expect(editionFindings({ ...edition, dated: true }, '2024-01-01')[0]?.level).toBe('info');
  });
});
