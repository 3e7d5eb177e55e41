import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { chooseEdition } from '../../src/core/pairs/choose-edition.ts';
import type { Edition } from '../../src/core/rule-set/edition.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const today = '2026-11-23';
const edition = chooseEdition(ruleSet.editions, today) as Edition;

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
