import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Service } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';
import { visit } from '../support/visit.ts';

const unitsTold = (services: Partial<Service>[]) =>
  evaluate(visit(services, { payer: 'medicare', discipline: 'pt' }), ruleSet).findings.filter(({ id }) =>
    /^units\.(take|take-together|not-as-said)\b/.test(id),
  );

const te = (given: Partial<Service>) => ({ codes: ['97110'], ...given });
const mt = (given: Partial<Service>) => ({ codes: ['97140'], ...given });

describe('units that were named without minutes', () => {
  it.each<[string, Partial<Service>[], string[]]>([
    ['one unit of exercise', [te({ unitsSaid: 1 })], ['1 unit of 97110 alone takes 8–22 minutes.']],
    ['two', [te({ unitsSaid: 2 })], ['2 units of 97110 alone take 23–37 minutes.']],
    ['none, of which nothing is said', [te({ unitsSaid: 0 })], []],
    [
      'exercise and manual therapy',
      [te({ unitsSaid: 2 }), mt({ unitsSaid: 1 })],
      [
        '2 units of 97110 alone take 23–37 minutes.',
        '1 unit of 97140 alone takes 8–22 minutes.',
        'Under CMS total time all 3 units together take 38–52 timed minutes.',
      ],
    ],
    [
      'one of two, the other untold',
      [te({ unitsSaid: 2 }), mt({})],
      ['2 units of 97110 alone take 23–37 minutes.'],
    ],
    [
      'one of two, of the other none',
      [te({ unitsSaid: 2 }), mt({ unitsSaid: 0 })],
      ['2 units of 97110 alone take 23–37 minutes.'],
    ],
    [
      'traction beside it has no minutes to take',
      [te({ unitsSaid: 2 }), { codes: ['97012'], unitsSaid: 1 }],
      ['2 units of 97110 alone take 23–37 minutes.'],
    ],
  ])('take so long: %s', (_, services, told) =>
    expect(unitsTold(services).map(({ text }) => text)).toEqual(told),
  );

  it('take it together of all their codes, and it is information', () => {
    const together = unitsTold([te({ unitsSaid: 1 }), mt({ unitsSaid: 1 })]).at(-1);
    expect(together).toMatchObject({ level: 'info', codes: ['97110', '97140'] });
    expect(together?.id).toMatch(/^units\.take-together/);
  });
});

describe('units that were named beside minutes', () => {
  it.each<[string, Partial<Service>[], string[]]>([
    ['as many', [te({ minutes: 30, unitsSaid: 2 })], []],
    ['too many', [te({ minutes: 20, unitsSaid: 2 })], ['2 units of 97110 were named; this visit makes 1.']],
    ['too few', [te({ minutes: 40, unitsSaid: 1 })], ['1 unit of 97110 was named; this visit makes 3.']],
    ['none', [te({ minutes: 40, unitsSaid: 0 })], []],
    ['one that a tie allows', [te({ minutes: 20, unitsSaid: 2 }), mt({ minutes: 20 })], []],
    [
      'more than a tie allows',
      [te({ minutes: 20, unitsSaid: 3 }), mt({ minutes: 20 })],
      ['3 units of 97110 were named; this visit makes 1 or 2.'],
    ],
    [
      'two of what is untimed',
      [{ codes: ['97012'], unitsSaid: 2 }],
      ['2 units of 97012 were named; this visit makes 1.'],
    ],
  ])('are held against them: %s', (_, services, told) =>
    expect(unitsTold(services).map(({ text }) => text)).toEqual(told),
  );

  it.each<[string, Partial<Service>, string | undefined]>([
    ['total time for a timed code', te({ minutes: 20, unitsSaid: 2 }), undefined],
    [
      'its own file for an untimed one',
      { codes: ['97012'], unitsSaid: 2 },
      ruleSet.codes['97012']?.sources[0],
    ],
    [
      'its clock for one that has a clock',
      { codes: ['97810'], minutes: 15, unitsSaid: 2 },
      ruleSet.codes['97810']?.count?.sources[0],
    ],
  ])('cite %s', (_, one, source) => {
    const [told] = unitsTold([one]);
    expect(told).toMatchObject({ level: 'warn' });
    const totalTime = unitsTold([te({ unitsSaid: 1 })])[0]?.source;
    expect(told?.source).toBe(source ?? totalTime);
  });
});
