import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Decision, Service, Verdict, Visit } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

/** Codes that one phrase may mean, as clinics leave them open. */
const phrases = [
  ['97140', '97124', '97139'],
  ['97124', '97140'],
  ['97110', '97112', '97530'],
  ['97032', '97014'],
  ['20560', '20561'],
  ['98940', '98941', '98942'],
  ['98943', '98940'],
  ['97161', '97162', '97163'],
  ['99202', '99203', '99204'],
  ['99213', '97164'],
  ['97810', '97813'],
  ['97010', '97026', '97018'],
];
const settled = [
  '97140',
  '97124',
  '97110',
  '97530',
  '98941',
  '98943',
  '99213',
  '97012',
  '97150',
  '20560',
  '97799',
];

const regions = fc.constantFrom<string[]>(
  [],
  [],
  ['cervical'],
  ['lumbar'],
  ['L5-S1'],
  ['upper limb', 'lumbar'],
);
const service = (codes: fc.Arbitrary<string[]>): fc.Arbitrary<Partial<Service>> =>
  fc.record({
    codes,
    minutes: fc.constantFrom(null, 15, 23),
    regions,
    contact: fc.constantFrom('one-on-one' as const, 'unattended' as const, null),
    modifiersSaid: fc.constantFrom<string[]>([], [], ['59'], ['25']),
  });
const open = service(fc.constantFrom(...phrases));
const known = service(fc.constantFrom(...settled.map((code) => [code])));
const told = fc.record({
  regionOfTherapy: fc.constantFrom('same' as const, 'other' as const, null),
  timeOfServices: fc.constantFrom('same' as const, 'separate' as const, null),
  payer: fc.constantFrom('commercial', 'medicare', 'uhc'),
  discipline: fc.constantFrom('chiropractic' as const, 'pt' as const),
  attested: fc.record(
    { 'separate-exam': fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const) },
    { requiredKeys: [] },
  ),
});

/** Every way in which the open services of a decision may turn out, as visits in which nothing is open. */
function choices(services: Partial<Service>[], given: Partial<Visit>): Decision[] {
  const ways = services.reduce<Partial<Service>[][]>(
    (made, one) =>
      made.flatMap((before) => {
        const [line] = evaluate(visit([one], given), ruleSet).lines;
        const codes = line?.code == null ? (line?.choices ?? []).map(({ code }) => code) : [line.code];
        return codes.map((code) => [...before, { ...one, codes: [code] }]);
      }),
    [[]],
  );
  return ways.map((way) => evaluate(visit(way, given), ruleSet));
}

/** Two services that turn out to be one code are one line: nothing stands against it. */
const verdicts = (decisions: Decision[]): Verdict[] => [
  ...new Set(decisions.map(({ verdict }) => verdict ?? 'allowed')),
];

const atMostTwo = fc
  .tuple(fc.array(open, { minLength: 1, maxLength: 2 }), fc.array(known, { maxLength: 2 }))
  .filter(([some, others]) => some.length + others.length > 1)
  .map(([some, others]) => [...some, ...others]);
/** By the regions named an episode may be set aside, and its code stand for another one. */
const placeless = atMostTwo.map((all) => all.map((one) => ({ ...one, regions: [] })));
/** What has no minutes may get any, and change the units of the others. */
const timed = placeless.map((all) => all.map((one) => ({ ...one, minutes: one.minutes ?? 10 })));
const more = fc
  .tuple(fc.array(open, { minLength: 3, maxLength: 3 }), fc.array(known, { maxLength: 1 }))
  .map((all) => all.flat());

describe('laws of services that are still open', () => {
  it('a verdict on one or two open services is the one of every way they may turn out, or not known', () => {
    fc.assert(
      fc.property(placeless, told, (services, given) => {
        const { verdict } = evaluate(visit(services, given), ruleSet);
        const ways = choices(services, given);
        const possible = verdicts(ways);
        if (verdict !== null) expect(verdict).toBe(possible.length === 1 ? possible[0] : 'unknown');
      }),
      { numRuns: 250 },
    );
  });

  it('no verdict is contradicted by a way the open services may turn out, whatever regions were named', () => {
    fc.assert(
      fc.property(fc.oneof(more, atMostTwo), told, (services, given) => {
        const { verdict } = evaluate(visit(services, given), ruleSet);
        if (verdict !== null && verdict !== 'unknown')
          expect(verdicts(choices(services, given))).toEqual([verdict]);
      }),
      { numRuns: 120 },
    );
  });

  it('what stops an open visit stops it in every way it may turn out', () => {
    fc.assert(
      fc.property(placeless, told, (services, given) => {
        // Each way may be stopped by another rule of pairs, or of modifiers.
        const rules = (decision: Decision) =>
          new Set(
            decision.findings
              .filter(({ level }) => level === 'stop')
              .map(({ id }) => /^pair|^modifier/.exec(id)?.[0] ?? id.split(':')[0]),
          );
        const ways = choices(services, given).map(rules);
        for (const rule of rules(evaluate(visit(services, given), ruleSet)))
          expect(ways.filter((way) => !way.has(rule))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('a modifier and a unit of an open visit stand on that line in every way it may turn out', () => {
    fc.assert(
      fc.property(timed, told, (services, given) => {
        const decision = evaluate(visit(services, given), ruleSet);
        // Clocks add lines, and one code on two services makes one of them.
        const stays = ({ lines }: Decision) =>
          lines.length === decision.lines.length &&
          lines.every(({ code }, at) => {
            const line = decision.lines[at];
            return code === line?.code || line?.choices?.some((choice) => choice.code === code);
          });
        const ways = choices(services, given).filter(stays);
        decision.lines.forEach((line, at) => {
          for (const way of ways) {
            const there = way.lines[at]?.modifiers ?? [];
            for (const { code, when } of line.modifiers) {
              const same = there.find((one) => one.code === code || one.instead.includes(code));
              expect(same).toBeDefined();
              // It may wait for more while it is open whether more is asked for, never for less.
              if (when === 'always') expect(same?.when).toBe('always');
            }
            if (line.units !== null) expect(way.lines[at]?.units).toBe(line.units);
          }
        });
      }),
      { numRuns: 250 },
    );
  });
});
