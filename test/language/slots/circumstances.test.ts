import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

describe('who pays, who bills, when, and with which modifier', () => {
  it.each([
    ['uhc', 'uhc'],
    ['united', 'uhc'],
    ['UnitedHealthcare', 'uhc'],
    ['medicare part b', 'medicare'],
    ['medicare advantage', 'medicare-advantage'],
    ['humana ma', 'medicare-advantage'],
    ['bcbs ppo', 'bcbs'],
    ['blue cross', 'bcbs'],
    ['triwest', 'va'],
    ['workers comp', 'workers-comp'],
    ['work comp', 'workers-comp'],
    ['pip', 'auto'],
    ['mva', 'auto'],
    ['self pay', 'cash'],
    ['cigna', 'cigna'],
  ])('%j is %s', (words, payer) => expect(ask(`97110 20 min, ${words}`).payer).toBe(payer));

  it.each([
    ['97110 2 units', null],
    ['97110 medical necessity', null],
  ])('%j names no payer', (text, payer) => expect(ask(text).payer).toBe(payer));

  it.each([
    ['97110 on 2023-05-01', '2023-05-01'],
    ['dos 5/1/23, 97110', '2023-05-01'],
    ['97110 May 1 2023', '2023-05-01'],
    ['97110 on May 1st, 2023', '2023-05-01'],
    ['97110 2/30/2023', null],
    ['97110 today', null],
  ])('%j has the date of service %j', (text, day) => expect(ask(text).dateOfService).toBe(day));

  it.each([
    ['when do I use modifier 59', ['59']],
    ['59 or 51 modifier?', ['59', '51']],
    ['which gets the 25', ['25']],
    ['is GP needed', ['GP']],
    ['kx modifier when', ['KX']],
    ['do we add the 59', ['59']],
    ['25 minutes of ther ex', []],
    ['how many units is 52 minutes', []],
  ])('%j asks about the modifiers %j', (text, modifiers) => expect(ask(text).modifiers).toEqual(modifiers));

  it('gives a PTA the minutes of the service beside the word, and the therapist the others', () => {
    const text = 'PTA did 13 minutes of ther ex, then the PT did manual therapy for 22 minutes';
    expect(ask(text).services.map(({ assistantMinutes }) => assistantMinutes)).toEqual([13, null]);
  });

  it.each([
    ['active care', 'active'],
    ['maintenance care', 'maintenance'],
  ])('%j is said, not inferred', (words, care) => expect(ask(`98941 medicare ${words}`).care).toBe(care));
});
