import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

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
