import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import type { Decision, Finding, Service, Visit } from '../../src/core/visit.ts';
import { clinicExample, withClinicRules } from '../support/clinic.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const clinicRules = withClinicRules(clinicExample);
const codes = Object.keys(ruleSet.codes);
const modifiers = Object.keys(ruleSet.modifiers);
const payers = [...new Set(ruleSet.payers.map(({ payer }) => payer))];
const regions = ruleSet.regions.map(({ id }) => id);

/** A service that anybody might tell: any code, any modifier typed on it, whoever gave it. */
const services: fc.Arbitrary<Partial<Service>> = fc.record(
  {
    codes: fc.constantFrom<string[]>(...codes.map((code) => [code]), ['98940', '98941', '98942'], ['20610']),
    minutes: fc.option(fc.integer({ min: 0, max: 75 })),
    contact: fc.constantFrom('one-on-one', 'group', null),
    regions: fc.subarray(regions, { maxLength: 2 }),
    assistantMinutes: fc.option(fc.integer({ min: 0, max: 40 })),
    unitsSaid: fc.option(fc.integer({ min: 1, max: 9 })),
    modifiersSaid: fc.subarray([...modifiers, 'ZZ'], { maxLength: 3 }),
    givenBy: fc.constantFrom('assistant', 'aide', 'student', 'either'),
  },
  { requiredKeys: ['codes'] },
);

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
const visits: fc.Arbitrary<Visit> = fc
  .record({
    services: fc.array(services, { minLength: 1, maxLength: 4 }),
    payer: fc.constantFrom(...payers),
    discipline: fc.constantFrom('chiropractic' as const, 'pt' as const, 'ot' as const),
    dateOfService: fc.constantFrom('2015-03-02', '2019-06-03', '2024-08-01', '2026-11-23', '2028-02-01'),
    regionOfTherapy: fc.constantFrom('same' as const, 'other' as const, null),
    timeOfServices: fc.constantFrom('same' as const, 'separate' as const, null),
    care: fc.constantFrom('active' as const, 'maintenance' as const, null),
    modifiersAsked: fc.subarray(modifiers, { maxLength: 2 }),
    attested: fc.record(
      {
        notice: answer,
        threshold: answer,
        payer: answer,
        region: answer,
        clinician: answer,
        'separate-exam': answer,
        'separate-time': answer,
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ services: told, ...given }) => visit(told, given));

/** Every code with every payer and discipline, beside an adjustment and alone: nothing is left to chance. */
const everyCodeAndPayer: Visit[] = codes.flatMap((code) =>
  payers.flatMap((payer) =>
    (['chiropractic', 'pt', 'ot'] as const).map((discipline) =>
      visit([{ codes: [code], minutes: 30 }, { codes: ['98941'] }], { payer, discipline }),
    ),
  ),
);

/** Every modifier typed on a line of each kind, for each payer. */
const everyModifier: Visit[] = modifiers.flatMap((modifier) =>
  payers.flatMap((payer) =>
    ['97110', '97140', '98941', '98943', '99213', '97161'].flatMap((code) =>
      (['chiropractic', 'pt'] as const).map((discipline) =>
        visit([{ codes: [code], minutes: 20, modifiersSaid: [modifier] }, { codes: ['98940'] }], {
          payer,
          discipline,
        }),
      ),
    ),
  ),
);

/** Words by which a person knows that nobody has read the document. */
const toCheck = /check (it )?with the payer|ask the (payer|plan|contractor)/i;

/** Which layer speaks, by the rule that spoke. */
const layerOf: [RegExp, Finding['layer'][]][] = [
  [/^clinic\./, ['clinic']],
  [/^layers\./, ['clinic', 'national']],
  [/^call\./, ['payer']],
  [/^goal:/, ['article']],
  [/^note:/, ['national']],
  [/^pair\.(row|no-row|same-region|same-minutes|outside-table|outside-editions|remade):/, ['national']],
  [/^payer\.method$/, ['payer', 'clinic']],
  [/^payer\./, ['payer']],
];

/** What is wrong with one finding; empty where nothing is. */
function faultsOf({ id, text, source, layer, codes: spoken }: Finding, rules: RuleSet): string[] {
  const document = rules.sources[source];
  const layers = layerOf.find(([rule]) => rule.test(id))?.[1];
  const faults: [boolean, string][] = [
    [document === undefined, `"${source}" is no source`],
    [text.trim() === '' || /undefined|null|\[object/.test(text), `it says "${text}"`],
    [id.split(':').at(-1) !== spoken.join('+') && spoken.length > 0, `it is about ${spoken.join('+')}`],
    [document?.trust === 'recalled' && !toCheck.test(text), `rests on ${source} and says "${text}"`],
    [layers !== undefined && !layers.includes(layer), `speaks for ${layer}`],
    [source === 'ARTICLE' && layer !== 'article', `the article speaks for ${layer}`],
    [
      (source === 'CLINIC' || id.startsWith('clinic.')) && layer !== 'clinic',
      `the clinic speaks for ${layer}`,
    ],
  ];
  return faults.filter(([is]) => is).map(([, fault]) => `${id}: ${fault}`);
}

/** Findings that were found right before: most visits say the same sentences. */
const right = new WeakMap<RuleSet, Set<string>>();

function walk(decision: Decision, rules: RuleSet): void {
  const known = right.get(rules) ?? new Set();
  right.set(rules, known);
  for (const found of decision.findings) {
    const key = JSON.stringify(found);
    if (known.has(key)) continue;
    expect(faultsOf(found, rules)).toEqual([]);
    known.add(key);
  }
  const unlisted = decision.checklist.filter(({ source }) => rules.sources[source] === undefined);
  const ids = decision.findings.map(({ id }) => id);
  expect({ unlisted, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({
    unlisted: [],
    twice: [],
  });
}

/** Modifiers that say that something happened stand for certain only where somebody said so. */
const attesting = modifiers.filter((code) => ruleSet.modifiers[code]?.attests);

describe('every finding of the core', () => {
  it('has a source that exists, words that fit what is known of it, and its layer: every code with every payer', () => {
    for (const one of everyCodeAndPayer) walk(evaluate(one, ruleSet), ruleSet);
  }, 60_000);

  it('the same for every modifier typed on a line of each kind', () => {
    for (const one of everyModifier) walk(evaluate(one, ruleSet), ruleSet);
  }, 60_000);

  it('the same for visits of any kind, with and without a clinic’s own rules', () => {
    fc.assert(
      fc.property(visits, fc.boolean(), (one, own) => {
        const rules = own ? clinicRules : ruleSet;
        walk(evaluate(one, rules), rules);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('the same bytes come twice, and nothing is thrown, for visits of any kind', () => {
    fc.assert(
      fc.property(visits, fc.boolean(), (one, own) => {
        const rules = own ? clinicRules : ruleSet;
        expect(JSON.stringify(evaluate(one, rules))).toBe(JSON.stringify(evaluate(one, rules)));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('never makes an attestation certain that nobody spoke of, whatever was typed or the clinic’s rules want', () => {
    fc.assert(
      fc.property(visits, fc.boolean(), (one, own) => {
        const rules = own ? clinicRules : ruleSet;
        const silent: Visit = {
          ...one,
          attested: {},
          care: null,
          regionOfTherapy: null,
          timeOfServices: null,
          services: one.services.map(({ givenBy: _, ...service }) => ({
            ...service,
            regions: [],
            assistantMinutes: null,
          })),
        };
        const certain = evaluate(silent, rules).lines.flatMap((line) =>
          line.modifiers.filter((m) => m.when === 'always').map((m) => m.code),
        );
        expect(certain.filter((code) => attesting.includes(code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('stands on no line two modifiers that exclude each other', () => {
    fc.assert(
      fc.property(visits, (one) => {
        const decision = evaluate(one, ruleSet);
        const profile = ruleSet.payers.find(
          ({ payer, disciplines }) => payer === one.payer && disciplines.includes(one.discipline),
        );
        for (const line of decision.lines) {
          const certain = line.modifiers.filter((m) => m.when === 'always').map((m) => m.code);
          for (const code of certain) {
            const rule = ruleSet.modifiers[code];
            const scoped = rule?.notWithPayers && !rule.notWithPayers.includes(profile?.id ?? '');
            if (!scoped)
              expect(
                certain.filter((other) => rule?.notWith.includes(other)),
                code,
              ).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
