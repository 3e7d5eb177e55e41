import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/read-question.ts';
import { model } from '../model.ts';

const told = (text: string) =>
  readQuestion(text, model, null).request.services.map(({ codes, factors }) => [codes[0], factors ?? null]);

describe('what decides the level of an evaluation', () => {
  it.each<[string, Record<string, number | string>]>([
    [
      'PT eval, zero comorbs, 2 body structures, presentation stable',
      { personal: 0, limits: 2, course: 'stable' },
    ],
    [
      'pt evaluation: comorbidities 2 and 1 personal factor, course is fluctuating',
      { personal: 3, course: 'fluctuating' },
    ],
    [
      'PT eval without personal factors or comorbidities, unpredictable, mdm high',
      { personal: 0, course: 'unpredictable', decision: 'high' },
    ],
    [
      'did the PT eval: four activity limitations, not stable, moderate decision making',
      { limits: 4, course: 'not stable', decision: 'moderate' },
    ],
    ['pt eval, 3 body structures / activity elements, condition evolving', { limits: 3, course: 'evolving' }],
  ])('%s', (text, factors) => expect(told(text)).toEqual([['97161', factors]]));

  it.each<[string, Record<string, number | string>]>([
    [
      'OT eval brief profile, 3 deficits, no modifications, few options',
      { profile: 'brief', deficits: 3, help: 'no', options: 'few' },
    ],
    [
      'OT evaluation: history expanded, 4 performance deficits, several treatment options',
      { profile: 'expanded', deficits: 4, options: 'several' },
    ],
    ['ot eval, comorbidities: 2, deficits: 6', { illnesses: 2, deficits: 6 }],
    ['OT eval with minimal assistance, one comorbidity', { help: 'minimal', illnesses: 1 }],
    ['OT eval, extensive chart review, many options weighed', { profile: 'extensive', options: 'many' }],
  ])('%s', (text, factors) => expect(told(text)).toEqual([['97165', factors]]));

  it.each<[string, string, Record<string, number | string>]>([
    ['new patient office visit, 32 minutes total time', '99202', { minutes: 32 }],
    ['established patient, DC spent 24 min total on a re-exam, not counting tx', '99212', { minutes: 24 }],
    ['established office visit, total time 24, low mdm', '99211', { minutes: 24, decision: 'low' }],
  ])('%s', (text, code, factors) => expect(told(text)).toEqual([[code, factors]]));

  it('time told of a visit with an adjustment may hold its minutes', () =>
    expect(told('new patient office visit total time 45, cmt 98941')[0]?.[1]).toBeNull());

  it.each([
    ['PT eval, low complexity'],
    ['PT eval, moderate decision making'],
    ['PT eval, history of falls'],
    ['97110 20 min, stable, no comorbidities'],
    ['new patient office visit'],
  ])('none is told: %s', (text) => expect(told(text).map(([, factors]) => factors)).toEqual([null]));
});
