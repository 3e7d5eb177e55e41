import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { PayerProfile } from '../../src/core/rule-set/payer-profile.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import type { Service, Visit } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

/** What a visit leaves to ask the payer, in the order of the call. */
const asked = (services: Partial<Service>[], given: Partial<Visit>, rules: RuleSet = ruleSet): string => {
  const { findings } = evaluate(visit(services, given), rules);
  return findings.flatMap(({ id }) => (id.startsWith('call.') ? [id.slice('call.'.length)] : [])).join(' ');
};

const adjustment = { codes: ['98941'] };
const exercise = { codes: ['97110'], minutes: 45 };
const manual = { codes: ['97140'], minutes: 30 };

describe('what is left to ask each payer of an adjustment with manual therapy and exercise', () => {
  it.each([
    ['aetna', 'benefits authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['anthem', 'benefits authorization unit-method distinct-modifier'],
    ['auto', 'benefits authorization unit-method distinct-modifier daily-limit'],
    ['bcbs', 'benefits authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['cash', ''],
    ['cigna', 'benefits authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['commercial', 'benefits authorization unit-method distinct-modifier daily-limit'],
    ['humana', 'benefits authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['medicaid', 'benefits authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['medicare-advantage', 'benefits authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['medicare', ''],
    ['tricare', 'authorization unit-method plan-of-care distinct-modifier daily-limit'],
    ['uhc', 'benefits authorization daily-limit'],
    // Its twelve visits are an authorization: of a limit a day nothing is known.
    ['va', 'benefits unit-method distinct-modifier daily-limit'],
    ['workers-comp', 'benefits authorization unit-method distinct-modifier daily-limit'],
  ])('%s: %s', (payer, topics) => {
    expect(asked([adjustment, manual, exercise], { payer })).toBe(topics);
  });

  it('every payer is in the table', () => {
    expect(new Set(ruleSet.payers.map(({ payer }) => payer)).size).toBe(15);
  });
});

/** Beside benefits and authorization, which concern every visit. */
describe('only what a visit touches is asked', () => {
  const short = { codes: ['97140'], minutes: 15 };
  const other = { codes: ['97112'], minutes: 15 };
  const given = (givenBy: NonNullable<Service['givenBy']>): Partial<Service>[] => [
    { codes: ['97110'], minutes: 15, givenBy },
    other,
  ];
  it.each<[string, Partial<Service>[], Partial<Visit>, string]>([
    ['an adjustment alone', [adjustment], {}, ''],
    ['an evaluation, which no minutes move', [{ codes: ['97161'] }], {}, 'plan-of-care'],
    ['acupuncture, with a clock of its own', [{ codes: ['97810'], minutes: 15 }], {}, ''],
    ['exercise', [{ codes: ['97110'], minutes: 15 }], {}, 'unit-method plan-of-care'],
    ['3 timed units', [{ codes: ['97110'], minutes: 52 }], {}, 'unit-method plan-of-care'],
    ['4 timed units', [{ codes: ['97110'], minutes: 53 }], {}, 'unit-method plan-of-care daily-limit'],
    [
      '4 units by one of the counts',
      [{ codes: ['97110'], minutes: 33 }, manual],
      {},
      'unit-method plan-of-care daily-limit',
    ],
    [
      'many services of which two units are timed',
      [{ codes: ['97110'], minutes: 30 }, { codes: ['97012'] }, { codes: ['97014'] }, { codes: ['97010'] }],
      {},
      'unit-method plan-of-care',
    ],
    [
      'manual therapy beside an adjustment',
      [short, adjustment],
      {},
      'unit-method plan-of-care distinct-modifier',
    ],
    [
      'the same of another region, once its modifier is sure',
      [short, adjustment],
      { regionOfTherapy: 'other' },
      'unit-method plan-of-care distinct-modifier',
    ],
    [
      'the same of the adjusted region, which no modifier opens',
      [short, adjustment, { codes: ['97110'], minutes: 15 }],
      { regionOfTherapy: 'same' },
      'unit-method plan-of-care same-region',
    ],
    [
      'a modifier that goes on only where the payer asks',
      [{ codes: ['97530'], minutes: 15 }, adjustment],
      {},
      'unit-method plan-of-care distinct-modifier',
    ],
    [
      'an exam beside an adjustment, whose 25 no payer prefers otherwise',
      [{ codes: ['99213'] }, adjustment],
      {},
      '',
    ],
    ['one of two services by an assistant', given('assistant'), {}, 'unit-method plan-of-care assistant'],
    ['one of two services by an aide', given('aide'), {}, 'unit-method plan-of-care who-gave-it'],
    ['one of two services by a student', given('student'), {}, 'unit-method plan-of-care who-gave-it'],
    ['maintenance', [adjustment], { care: 'maintenance' }, 'maintenance'],
    ['active care', [adjustment], { care: 'active' }, ''],
  ])('%s', (_visit, services, told, topics) => {
    const wanted = ['benefits authorization', topics].filter((part) => part !== '').join(' ');
    expect(asked(services, { payer: 'humana', discipline: 'pt', ...told })).toBe(wanted);
  });

  it('nothing where no service was told', () => expect(asked([], { payer: 'humana' })).toBe(''));
});

describe('what a profile knows for sure is not asked', () => {
  const services = [adjustment, manual, { ...exercise, minutes: 60, assistantMinutes: 60 }];
  const known = ruleSet.payers.find(({ payer }) => payer === 'humana') as PayerProfile;
  const statement = known.statements[0] as PayerProfile['statements'][number];
  const { codes: _codes, variesByPlan: _varies, ...plain } = statement;
  type Confidence = PayerProfile['statements'][number]['confidence'];
  const says = (
    about: typeof statement.about,
    ...confidences: (Confidence | 'by-plan')[]
  ): Partial<PayerProfile> => ({
    statements: confidences.map((confidence) =>
      confidence === 'by-plan'
        ? { ...plain, about, confidence: 'high', variesByPlan: true }
        : { ...plain, about, confidence },
    ),
  });
  const plan = (
    rule: PayerProfile['disciplineModifier']['rule'],
    confidence: Confidence,
  ): Partial<PayerProfile> => {
    const { variesByPlan: _, ...modifier } = known.disciplineModifier;
    return { disciplineModifier: { ...modifier, rule, confidence } };
  };
  const distinct = (confidence: Confidence): Partial<PayerProfile> => ({
    distinctModifier: { ...known.distinctModifier, confidence },
  });
  const method = (name: 'cms' | 'ama' | 'unknown', planDecides: boolean): Partial<PayerProfile> => ({
    unitMethod: { ...known.unitMethod, method: name, planDecides },
  });
  const row = known.coverage[0] as PayerProfile['coverage'][number];

  it.each<[topic: string, said: string, change: Partial<PayerProfile>, isAsked: boolean]>([
    ['authorization', 'nothing', { statements: [] }, true],
    ['authorization', 'a sure statement', says('authorization', 'high'), false],
    ['authorization', 'a fairly sure statement', says('authorization', 'medium'), false],
    ['authorization', 'an unsure statement', says('authorization', 'low'), true],
    ['authorization', 'a recalled statement', says('authorization', 'recalled'), true],
    ['authorization', 'a sure one beside an unsure one', says('authorization', 'high', 'low'), true],
    ['authorization', 'what varies by plan', says('authorization', 'by-plan'), true],
    ['authorization', 'a statement on something else', says('limits', 'high'), true],
    ['daily-limit', 'nothing', { statements: [] }, true],
    ['daily-limit', 'a sure statement', says('limits', 'high'), false],
    ['daily-limit', 'a fairly sure statement', says('limits', 'medium'), true],
    ['daily-limit', 'a recalled statement', says('limits', 'recalled'), true],
    ['daily-limit', 'a sure one beside what varies by plan', says('limits', 'high', 'by-plan'), true],
    ['assistant', 'nothing', { statements: [] }, true],
    ['assistant', 'a sure statement', says('assistant', 'high'), false],
    ['assistant', 'a fairly sure statement', says('assistant', 'medium'), false],
    ['assistant', 'a sure one beside an unsure one', says('assistant', 'high', 'low'), true],
    ['assistant', 'a statement on something else', says('limits', 'high'), true],
    ['plan-of-care', 'on request, for sure', plan('if-payer-asks', 'high'), false],
    ['plan-of-care', 'on request, recalled', plan('if-payer-asks', 'recalled'), true],
    ['plan-of-care', 'always, recalled', plan('required', 'recalled'), false],
    ['distinct-modifier', 'a sure preference', distinct('high'), false],
    ['distinct-modifier', 'a fairly sure preference', distinct('medium'), true],
    ['unit-method', 'total time', method('cms', false), false],
    ['unit-method', 'each code alone', method('ama', false), false],
    ['unit-method', 'total time, and the plan decides', method('cms', true), true],
    ['unit-method', 'no method', method('unknown', false), true],
    ['benefits', 'nothing of any code', { coverage: [{ ...row, codes: ['*'], is: 'unknown' }] }, true],
    ['benefits', 'that all is paid', { coverage: [{ ...row, codes: ['*'], is: 'payable' }] }, false],
    [
      'benefits',
      'nothing of one code only',
      { coverage: [{ ...row, codes: ['97110'], is: 'unknown' }] },
      false,
    ],
  ])('%s, where the profile says %s', (topic, _said, change, isAsked) => {
    const payers = ruleSet.payers.map((profile) => (profile === known ? { ...known, ...change } : profile));
    const topics = asked(services, { payer: 'humana', discipline: 'pt' }, { ...ruleSet, payers });
    expect(topics.split(' ').includes(topic)).toBe(isAsked);
  });
});
