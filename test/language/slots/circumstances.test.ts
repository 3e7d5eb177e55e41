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
    ['adjusted c t l and i did 15 of manual, blue cross', 'bcbs'],
    ['l and i claim, manual 15', 'workers-comp'],
    ['triwest', 'va'],
    ['workers comp', 'workers-comp'],
    ['work comp', 'workers-comp'],
    ['pip', 'auto'],
    ['mva', 'auto'],
    ['self pay', 'cash'],
    ['cigna', 'cigna'],
  ])('%j is %s', (words, payer) => expect(ask(`97110 20 min, ${words}`).payer).toBe(payer));

  it.each([
    ['Kaiser Permanente', 'kaiser'],
    ['umr', 'umr'],
    ['bcbs federal', 'fep'],
    ['FEP Blue', 'fep'],
    ['GEHA, and not the same as aetna?', 'geha'],
  ])('%j is a plan without a profile', (words, plan) =>
    expect(ask(`97110 20 min, ${words}`).plan).toBe(plan),
  );

  it('lets the payer count that pays before such a plan', () =>
    expect(ask('97110 20 min, medicare primary, geha secondary')).toMatchObject({ payer: 'medicare' }));

  it.each([
    ['98940 with 97124, same region, different diagnosis', 'same'],
    ['98941 and 97140 on the same area for separate dx', 'same'],
    ['97140 to a different region, 98940, same diagnosis', 'other'],
    ['98941 with 97124 on the same muscles', 'same'],
  ])('%j tells whether the region was the one adjusted', (text, region) =>
    expect(ask(text).regionOfTherapy).toBe(region),
  );

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
    ['not maintenance', 'active'],
  ])('%j is said, not inferred', (words, care) => expect(ask(`98941 medicare ${words}`).care).toBe(care));
});

describe('where and when, said or denied', () => {
  it.each([
    ['97140 and 98941, same region', 'same'],
    ['97140 not the same region as 98941', 'other'],
    ['97140 and 98941, not in the same region', 'other'],
    ['98941 and 97140 arent in the same spinal region', 'other'],
    ['98941 and 97140 in those same regions', 'same'],
    ['98941 and 97140, not in those same segments', 'other'],
    ['98941 and 97140, not documented, same region', 'same'],
    ['98941 and 97140 different region', 'other'],
  ])('%j: region %j', (text, region) => expect(ask(text).regionOfTherapy).toBe(region));

  it.each([
    ['97140 and 97530 at the same time', 'same'],
    ['97140 and 97530, not at the same time', 'separate'],
    ['97140 and 97530 at separate times', 'separate'],
  ])('%j: time %j', (text, time) => expect(ask(text).timeOfServices).toBe(time));

  it.each([
    ['PT evaluation low complexity', '97161'],
    ['PT evaluation, moderate complexity', '97162'],
    ['OT evaluation high complexity', '97167'],
    ['PT evaluation', '97161|97162|97163'],
  ])('%j is %s', (text, code) =>
    expect(ask(text).services.map(({ codes }) => codes.join('|'))).toEqual([code]),
  );

  it('hears that the threshold was passed', () =>
    expect(ask('97110 threshold passed, medicare').attested).toEqual({ threshold: 'yes' }));
});

describe('who gave the minutes', () => {
  const given = (text: string) =>
    ask(text).services.map(({ minutes, assistantMinutes }) => [minutes, assistantMinutes]);

  it.each([
    [
      'PTA treated today: TE 30, MT 15',
      [
        [30, 30],
        [15, 15],
      ],
    ],
    [
      'TE 30 MT 15 done by the PTA',
      [
        [30, 30],
        [15, 15],
      ],
    ],
    [
      'COTA did 97530 20 min, OT did 97535 25 min',
      [
        [20, 20],
        [25, null],
      ],
    ],
    [
      'I did 16 of manual, my PTA did 30 of TE',
      [
        [16, null],
        [30, 30],
      ],
    ],
    [
      '97110 30 min by the PTA, 97140 15 min by PT',
      [
        [30, 30],
        [15, null],
      ],
    ],
    ['PTA worked with pt on TE for 25 min', [[25, 25]]],
    ['PT 10 min and PTA 14 min of 97110', [[24, 14]]],
    ['97110 24 min, PTA did 14 of those', [[24, 14]]],
    [
      'TE 30, MT 15',
      [
        [30, null],
        [15, null],
      ],
    ],
  ])('%j', (text, expected) => expect(given(text)).toEqual(expected));

  it.each([
    ['98941 medicare maintenance, ABN signed', { notice: 'yes' }],
    ['98941 medicare maintenance, no ABN signed', { notice: 'no' }],
    ['97110 over the threshold', { threshold: 'yes' }],
    ['98941 and 97140', {}],
  ])('%j attests %j', (text, attested) => expect(ask(text).attested).toEqual(attested));
});
