import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { chooseEdition, chooseLimits, quartersOld } from '../../src/core/pairs/choose-edition.ts';
import { editionFindings } from '../../src/core/pairs/edition-findings.ts';
import { lookUpPair } from '../../src/core/pairs/look-up-pair.ts';
import type { Edition } from '../../src/core/rule-set/edition.ts';
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

describe('laws of pairs', () => {
  const codes = Object.keys(ruleSet.codes);
  const regions = fc.constantFrom<string[]>([], ['cervical'], ['L3'], ['L5-S1'], ['lumbar', 'thoracic']);
  const service = fc.record({
    code: fc.constantFrom(...codes),
    minutes: fc.integer({ min: 1, max: 60 }),
    regions,
  });
  const services = fc.uniqueArray(service, { minLength: 2, maxLength: 5, selector: (s) => s.code });
  const time = fc.constantFrom('same' as const, 'separate' as const, null);
  const dates = fc.constantFrom('2016-05-02', '2020-03-02', '2024-08-01', '2026-11-23');
  const said = (list: { code: string; minutes: number; regions: string[] }[]) =>
    list.map(({ code, minutes, regions: named }) => ({ codes: [code], minutes, regions: named }));
  /** A pair finding without the order of its codes: what it says of two services, whichever was named first. */
  const spoke = (findings: { id: string; codes: string[] }[]) =>
    findings.flatMap(({ id, codes: both }) =>
      id.startsWith('pair') ? [`${id.split(':')[0]} ${[...both].sort().join(' ')}`] : [],
    );

  it('adding a service never removes a finding about a pair of the others', () => {
    fc.assert(
      fc.property(services, time, dates, (list, timeOfServices, dateOfService) => {
        const given = { timeOfServices, dateOfService };
        const fewer = spoke(evaluate(visit(said(list.slice(1)), given), ruleSet).findings);
        const all = spoke(evaluate(visit(said(list), given), ruleSet).findings);
        expect(all).toEqual(expect.arrayContaining(fewer));
      }),
      { numRuns: 150 },
    );
  });

  it('the order of services never changes a pair, its findings or the verdict', () => {
    fc.assert(
      fc.property(services, time, dates, (list, timeOfServices, dateOfService) => {
        const given = { timeOfServices, dateOfService };
        const one = evaluate(visit(said(list), given), ruleSet);
        const other = evaluate(visit(said([...list].reverse()), given), ruleSet);
        const rows = (d: typeof one) =>
          d.pairs
            .map((p) => [[p.column1, p.column2].sort().join(' '), p.verdict, p.modifierOn, p.why].join(' '))
            .sort();
        expect(rows(other)).toEqual(rows(one));
        expect(spoke(other.findings).sort()).toEqual(spoke(one.findings).sort());
        expect(other.verdict).toBe(one.verdict);
      }),
      { numRuns: 150 },
    );
  });

  it('a pair is never allowed where a code is outside the covered ones or not valid on the date', () => {
    fc.assert(
      fc.property(services, dates, (list, dateOfService) => {
        const { pairs } = evaluate(visit(said(list), { dateOfService }), ruleSet);
        for (const { column1, column2, verdict, why } of pairs) {
          const known = [column1, column2].every((code) => {
            const rule = ruleSet.codes[code];
            const valid =
              rule && (rule.validFrom ?? '') <= dateOfService && dateOfService <= (rule.validTo ?? '9');
            return valid && edition.covered.includes(code);
          });
          if (!known && why !== 'row') expect(verdict).toBe('unknown');
        }
      }),
      { numRuns: 150 },
    );
  });
});
