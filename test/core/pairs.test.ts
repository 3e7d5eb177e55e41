import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { chooseEdition, chooseLimits, quartersOld } from '../../src/core/pairs/choose-edition.ts';
import { lookUpPair } from '../../src/core/pairs/look-up-pair.ts';
import type { Edition } from '../../src/core/rule-set.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

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

const payers = fc.constantFrom(...ruleSet.payers.map((p) => p.payer));

describe('laws of a visit', () => {
  const codes = fc.uniqueArray(
    fc.constantFrom('97110', '97112', '97116', '97124', '97140', '97530', '97535', '97150', '98941', '98943'),
    {
      minLength: 2,
      maxLength: 5,
    },
  );

  it('the order of services never changes the verdict, the units or the modifiers', () => {
    fc.assert(
      fc.property(
        codes,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 }),
        (named, minutes) => {
          const services = named.map((code, i) => ({ codes: [code], minutes: minutes[i] ?? 15 }));
          const one = evaluate(visit(services), ruleSet);
          const other = evaluate(visit([...services].reverse()), ruleSet);
          expect(other.verdict).toBe(one.verdict);
          const lines = (d: typeof one) =>
            d.lines.map((l) => JSON.stringify([l.code, l.units, l.unitsChoices, l.modifiers])).sort();
          expect(lines(other)).toEqual(lines(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the same visit gives the same bytes', () => {
    fc.assert(
      fc.property(codes, payers, (named, payer) => {
        const asked = visit(
          named.map((code) => ({ codes: [code], minutes: 20 })),
          { payer },
        );
        expect(JSON.stringify(evaluate(asked, ruleSet))).toBe(JSON.stringify(evaluate(asked, ruleSet)));
      }),
      { numRuns: 40 },
    );
  });

  /** What each attestation, said, may make certain; nothing else ever becomes certain by it. */
  const mayFollow: Record<string, string[]> = {
    region: ['59', 'XS'],
    'separate-time': ['59', 'XU', 'XE'],
    'separate-exam': ['25'],
    notice: ['GA'],
    payer: ['GP', 'GO', 'GY'],
    none: [],
  };
  const disciplines = fc.constantFrom('chiropractic' as const, 'pt' as const, 'ot' as const);
  const care = fc.constantFrom(null, 'maintenance' as const);

  it('one yes makes certain only what it attests, whoever pays and whoever bills', () => {
    const said = fc.constantFrom(...Object.keys(mayFollow));
    fc.assert(
      fc.property(codes, payers, disciplines, care, said, (named, payer, discipline, kind, ask) => {
        const attested = ask === 'none' ? {} : { [ask]: 'yes' as const };
        const services = [...named, '99213'].map((code) => ({ codes: [code], minutes: 20 }));
        const decision = evaluate(visit(services, { payer, discipline, care: kind, attested }), ruleSet);
        const attesting = [
          '59',
          'XE',
          'XS',
          'XP',
          'XU',
          '25',
          'AT',
          'GA',
          'GX',
          'GY',
          'GZ',
          'KX',
          'CQ',
          'CO',
        ];
        const certain = decision.lines.flatMap((l) =>
          l.modifiers.filter((m) => m.when === 'always').map((m) => m.code),
        );
        const unsaid = certain.filter((code) => attesting.includes(code) && !mayFollow[ask]?.includes(code));
        expect(unsaid).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a line whose region was named keeps its own answer, whatever is said of the others', () => {
    const region = fc.constantFrom('cervical', 'thoracic', 'lumbar');
    fc.assert(
      fc.property(region, region, fc.constantFrom('yes', 'no', 'unsure'), (adjusted, treated, said) => {
        const decision = evaluate(
          visit(
            [
              { codes: ['98940'], regions: [adjusted] },
              { codes: ['97140'], minutes: 15, regions: [treated] },
              { codes: ['97112'], minutes: 15 },
            ],
            { attested: { region: said as 'yes' } },
          ),
          ruleSet,
        );
        const firm = decision.lines[1]?.modifiers.some((m) => m.code === '59' && m.when === 'always');
        expect(firm).toBe(adjusted !== treated);
      }),
    );
  });

  it('a 59 and an X modifier never stand on one line', () => {
    fc.assert(
      fc.property(codes, (named) => {
        const decision = evaluate(visit(named.map((code) => ({ codes: [code], minutes: 20 }))), ruleSet);
        for (const line of decision.lines) {
          const opening = line.modifiers.filter((m) => ['59', 'XE', 'XS', 'XP', 'XU'].includes(m.code));
          expect(opening.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
