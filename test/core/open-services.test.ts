import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Discipline, Service } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { unsound } from '../support/sound.ts';
import { visit } from '../support/visit.ts';

const evaluations = ['97161', '97162', '97163', '97165', '97166', '97167'];
const ofPt = ['97161', '97162', '97163'];
const ofOt = ['97165', '97166', '97167'];

/** A service told by a phrase of rules/ambiguous.yml that fits several codes. */
const told = (phrase: string, codes: string[]): Partial<Service> => {
  const at = ruleSet.ambiguous.findIndex(({ phrases }) => phrases.includes(phrase));
  return { codes, phrase: at, open: ruleSet.ambiguous[at]?.ask ?? null };
};

function decided(service: Partial<Service>, discipline: Discipline = 'chiropractic', payer = 'commercial') {
  const decision = evaluate(visit([service], { discipline, payer }), ruleSet);
  expect(unsound(decision)).toEqual([]);
  const [line] = decision.lines;
  const candidates = line?.code ?? line?.choices?.map(({ code }) => code);
  const [ask] = decision.asks.filter(({ id }) => id !== 'threshold');
  return { candidates, ask: ask && `${ask.id}: ${ask.text} ${ask.choices.join(' / ')}`, decision };
}

describe('a phrase that fits several codes', () => {
  it.each<[Discipline, string[], string]>([
    ['pt', ofPt, 'PT, low / PT, moderate / PT, high'],
    ['ot', ofOt, 'OT, low / OT, moderate / OT, high'],
    ['chiropractic', evaluations, 'PT, low / PT, moderate / PT, high / OT, low / OT, moderate / OT, high'],
  ])('"eval" asked by %s leaves the codes of another therapist out', (discipline, codes, choices) => {
    const { candidates, ask } = decided(told('eval', evaluations), discipline);
    expect(candidates).toEqual(codes);
    expect(ask).toBe(`visit-type: PT or OT, and which level did the clinician record? ${choices}`);
  });

  it.each([
    ['handout', ['97110', '97535'], ['Only a sheet given: Handing over a sheet is not billed.']],
    ['stairs', ['97116', '97530'], []],
  ])('"%s" is told with what of it would be no service', (phrase, codes, said) => {
    const { findings } = decided(told(phrase, codes)).decision;
    expect(findings.filter(({ id }) => id.startsWith('phrase.no-code')).map(({ text }) => text)).toEqual(
      said,
    );
  });

  it('goes by the therapist of the service where one visit holds two', () => {
    expect(decided({ ...told('eval', evaluations), discipline: 'ot' }, 'pt').candidates).toEqual(ofOt);
  });

  it('keeps the codes of another therapist where nothing else is left', () => {
    expect(decided(told('eval', ofOt), 'pt').candidates).toEqual(ofOt);
  });

  it.each<[Discipline, string | string[]]>([
    ['pt', ['97164', '97750']],
    ['ot', ['97168', '97750']],
    ['chiropractic', ['97164', '97168', '99212', '99213', '99214', '97750']],
  ])('"re-eval" asked by %s keeps what any of them may do', (discipline, codes) => {
    const every = ['97164', '97168', '99212', '99213', '99214', '97750'];
    expect(decided(told('re-eval', every), discipline).candidates).toEqual(codes);
  });

  it('is settled where one code is left', () => {
    const { candidates, ask } = decided(told('re-eval', ['97164', '97168', '99213']), 'ot');
    expect([candidates, ask]).toEqual(['97168', undefined]);
  });

  it('says what decides between levels once the kind of evaluation is known, not before', () => {
    const factors = (discipline: Discipline) =>
      decided(told('eval', evaluations), discipline).decision.findings.some(({ id }) =>
        id.startsWith('evaluation.factors'),
      );
    expect([factors('pt'), factors('ot'), factors('chiropractic')]).toEqual([true, true, false]);
  });
});

describe('a service without a phrase', () => {
  it.each<[string, Partial<Service>, string]>([
    [
      'asks between its codes by their short names',
      { codes: ['97164', '97168'] },
      'activity: Which of these was done? 97164 PT re-evaluation / 97168 OT re-evaluation',
    ],
    [
      'keeps its own question',
      { codes: ['99212', '99213'], open: 'visit-type' },
      'visit-type: Which of these was done? 99212 established patient, straightforward / 99213 established patient, low',
    ],
    [
      'of which nothing is known asks in words',
      { codes: [] },
      'activity: What was done, and what was its aim? ',
    ],
    [
      'that may be an adjustment asks for its regions',
      { codes: ['97012', '98940'] },
      'cmt-regions: How many spinal regions were adjusted? 1–2 / 3–4 / 5',
    ],
    [
      'at a border asks about the border first',
      { codes: ['98940', '98941', '98942'], regions: ['hip'] },
      'cmt-regions: Was it the hip joint (leg), or the pelvis (spinal)? How many spinal regions were adjusted? 1–2 / 3–4 / 5',
    ],
  ])('%s', (_title, service, ask) => {
    expect(decided(service).ask).toBe(ask);
  });

  it.each([
    ['strength', '97110', '97110 fits the aim: strength, stamina, motion or flexibility.'],
    ['control', '97112', '97112 fits the aim: regain control of a movement: balance, coordination, posture.'],
    ['function', '97530', '97530 fits the aim: better performance of a whole real-life task.'],
    ['daily-living', '97535', '97535 fits the aim: manage self-care and home again.'],
    ['gait', '97116', '97116 fits the aim: walk normally, stairs included.'],
  ])('with the aim %s gets %s', (goal, code, text) => {
    const { candidates, ask, decision } = decided({ codes: [], goal, minutes: 15 });
    expect([candidates, ask]).toEqual([code, undefined]);
    expect(decision.findings.filter(({ id }) => id.startsWith('goal'))).toEqual([
      { id: `goal:${code}`, level: 'answer', text, codes: [code], layer: 'article', source: 'ARTICLE' },
    ]);
  });

  it.each(['97140', '97012', '97161', '98941'])('%s has no aim of its own to tell', (code) => {
    expect(decided({ codes: [code] }).decision.findings.some(({ id }) => id.startsWith('goal'))).toBe(false);
  });

  it('that names its code keeps it, whatever aim it is told with', () => {
    expect(decided({ codes: ['97110'], goal: 'control', minutes: 15 }).candidates).toBe('97110');
  });
});

describe('regions and the code of an adjustment', () => {
  const levels = ['98940', '98941', '98942'];
  it.each<[string[], number | null, string[], string | string[]]>([
    [levels, 1, [], '98940'],
    [levels, 2, [], '98940'],
    [levels, 3, [], '98941'],
    [levels, 4, [], '98941'],
    [levels, 5, [], '98942'],
    [levels, 6, [], levels],
    [levels, null, ['hip'], levels],
    [levels, null, ['lumbar', 'thoracic', 'cervical', 'hip'], '98941'],
    [levels, 1, ['lumbar', 'thoracic', 'cervical'], '98940'],
    [['98940', '98941'], null, ['lumbar', 'thoracic', 'cervical'], '98941'],
    [['98940'], null, ['lumbar', 'thoracic', 'cervical'], '98940'],
    [['97012', '98940', '98941'], null, ['lumbar', 'thoracic', 'cervical'], ['97012', '98941']],
    [['97012', '98940'], null, ['lumbar'], ['97012', '98940']],
    [['98940', '98943'], null, ['lumbar'], '98940'],
  ])('%j with %s said and %j named: %j', (codes, spinalRegions, regions, left) => {
    expect(decided({ codes, spinalRegions, regions }).candidates).toEqual(left);
  });

  it.each([
    ['98940', 1, 'answer', '1 spinal region adjusted: 98940 (1 or 2 regions). Regions count, not segments.'],
    ['98940', 2, 'answer', '2 spinal regions adjusted: 98940 (1 or 2 regions). Regions count, not segments.'],
    [
      '98940',
      3,
      'warn',
      '98940 is for 1 or 2 regions, but 3 spinal regions adjusted: that is 98941 (3 or 4 regions).',
    ],
    [
      '98940',
      5,
      'warn',
      '98940 is for 1 or 2 regions, but 5 spinal regions adjusted: that is 98942 (5 regions).',
    ],
    [
      '98941',
      2,
      'warn',
      '98941 is for 3 or 4 regions, but 2 spinal regions adjusted: that is 98940 (1 or 2 regions).',
    ],
    ['98941', 4, 'answer', '4 spinal regions adjusted: 98941 (3 or 4 regions). Regions count, not segments.'],
    ['98942', 5, 'answer', '5 spinal regions adjusted: 98942 (5 regions). Regions count, not segments.'],
    [
      '98942',
      6,
      'warn',
      '98942 is for 5 regions, but 6 spinal regions adjusted: no spinal adjustment code counts that many.',
    ],
  ])('%s for %i regions', (code, spinalRegions, level, text) => {
    const { findings } = decided({ codes: [code], spinalRegions }).decision;
    const said = findings.filter(({ id }) => id.startsWith('cmt.')).map((f) => [f.level, f.text]);
    expect(said).toEqual([[level, text]]);
  });

  it('are no matter of other codes', () => {
    const { findings } = decided({ codes: ['98943'], spinalRegions: 1 }).decision;
    expect(findings.some(({ id }) => id.startsWith('cmt.'))).toBe(false);
  });
});

describe('two codes for one service', () => {
  it.each<[string, Discipline, string[], string | string[]]>([
    ['medicare', 'pt', ['97014', 'G0283'], 'G0283'],
    ['uhc', 'pt', ['97014', 'G0283'], 'G0283'],
    ['va', 'chiropractic', ['97014', 'G0283'], 'G0283'],
    ['aetna', 'pt', ['97014', 'G0283'], '97014'],
    ['medicare', 'pt', ['97014', 'G0283', '97032'], ['G0283', '97032']],
    ['aetna', 'pt', ['97014', 'G0283', '97032'], ['97014', '97032']],
    ['medicare', 'pt', ['97014', '97032'], ['97014', '97032']],
    ['aetna', 'pt', ['97032', 'G0283'], ['97032', 'G0283']],
  ])('%s (%s) takes of %j: %j', (payer, discipline, codes, left) => {
    expect(decided({ codes }, discipline, payer).candidates).toEqual(left);
  });
});

describe('the first and the last day of a code', () => {
  const on = (codes: string[], dateOfService: string) =>
    evaluate(visit([{ codes }], { discipline: 'pt', dateOfService }), ruleSet);

  it.each([
    ['97001', '2016-12-31', undefined, ['97001']],
    [
      '97001',
      '2017-01-01',
      '97001 ended on 2016-12-31 and is not valid on 2017-01-01. Use 97161, 97162 or 97163.',
      ['97001', '97161', '97162', '97163'],
    ],
    ['97161', '2016-12-31', '97161 is valid from 2017-01-01 on, not yet on 2016-12-31.', ['97161']],
    ['97161', '2017-01-01', undefined, ['97161']],
    ['97110', '1999-01-01', undefined, ['97110']],
  ])('%s on %s', (code, day, text, codes) => {
    const decision = on([code], day);
    expect(decision.findings.find(({ id }) => id === `code.not-valid:${code}`)?.text).toBe(text);
    expect(decision.codes).toEqual(codes);
  });

  it.each([
    [
      '2016-12-31',
      '97001 was valid on 2016-12-31. It ended on 2016-12-31: on later days 97161, 97162 or 97163 stands in its place.',
    ],
    ['2017-01-01', undefined],
  ])('97001 on %s is told to have ended since', (day, text) =>
    expect(on(['97001'], day).findings.find(({ id }) => id === 'code.ended-since:97001')?.text).toBe(text),
  );

  it.each([
    ['2016-05-02', '97001'],
    ['2026-11-23', '97161'],
  ])('of two candidates the one that is valid on %s is left: %s', (day, code) => {
    expect(on(['97001', '97161'], day).lines[0]?.code).toBe(code);
  });

  it('what is only recalled of a code is said', () => {
    const warned = Object.values(ruleSet.codes).filter(({ code }) =>
      on([code], '2026-11-23').findings.some(({ id }) => id === `code.recalled:${code}`),
    );
    expect(warned.map(({ code }) => code)).toEqual(
      Object.values(ruleSet.codes)
        .filter(({ confidence }) => confidence === 'recalled')
        .map(({ code }) => code),
    );
  });
});
