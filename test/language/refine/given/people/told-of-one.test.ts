import { describe, expect, it } from 'vitest';
import { ask } from '../../../model.ts';

/** Services by code with who gave them: `97110 20 | 97116 15 assistant 15`. */
const given = (text: string): string =>
  ask(text)
    .services.map(({ codes, minutes, givenBy, assistantMinutes }) =>
      [codes.join('/'), minutes, givenBy, assistantMinutes && `assistant ${assistantMinutes}`]
        .filter(Boolean)
        .join(' '),
    )
    .sort()
    .join(' | ');

describe('who gave one of several services', () => {
  const gaitOnly = '97110 20 | 97116 15 assistant 15';

  describe.each(['', ' medicare PT', '. traditional medicare'])('the assistant gave the gait%s', (tail) => {
    it.each([
      'gait 15, TE 20. the PTA did the gait',
      'TE 20, gait 15. PTA did gait',
      'gait 15 TE 20 pta did the gait',
      'gait 15 and TE 20, the gait was done by the PTA',
      'TE 20, gait 15. gait was the PTA',
      'gait 15, TE 20. the gait part was the PTA',
      'gait 15, TE 20. pta for the gait',
      'gait 15, TE 20. PTA only did the gait',
      'gait 15, TE 20. I did the TE, the PTA did the gait',
      'gait 15, TE 20. PTA did the gait, I did the rest',
      'gait 15 (PTA), TE 20',
      'GAIT 15 MIN (PTA), TE 20 MIN',
      'gait (PTA) 15, TE 20',
      'TE 20, gait 15 (PTA)',
      '20 min TE, 15 min gait (PTA)',
      'gait 15 (PTA), TE 20 (PT)',
      'gait 15 PTA, TE 20',
      '97116 15, 97110 20. PTA did 97116',
    ])('%s', (text) => expect(given(text + tail)).toBe(gaitOnly));
  });

  it.each([
    'gait 15, TE 20, balance 10. the PTA did the gait',
    'balance 10, gait 15, TE 20. PTA did gait only',
    'TE 20, gait 15 (PTA), balance 10',
    'TE 20 (PT), gait 15 (PTA), balance 10 (PT)',
    'PTA did gait; TE 20, gait 15, balance 10',
  ])('%s: the gait of three services', (text) =>
    expect(given(text)).toBe('97110 20 | 97112 10 | 97116 15 assistant 15'),
  );

  it.each(['gait 15 (no PTA), TE 20', 'gait 15, TE 20, without the PTA'])(
    '%s: who was not there gave nothing',
    (text) => expect(given(text)).toBe('97110 20 | 97116 15'),
  );

  it.each([
    'gait 15, TE 20. the PTA did not do the gait',
    'gait 15 TE 20, PTA didnt touch the gait',
    'gait 15, TE 20. gait was not done by the PTA',
    '97116 15, 97110 20. the PTA did not do 97116',
  ])('%s: the gait was the therapist’s, and of the rest it is asked', (text) =>
    expect(given(text)).toBe('97110 20 either | 97116 15'),
  );

  it.each([
    'gait 15 and TE 20, the PTA did the TE not the gait',
    'gait 15, TE 20. the PTA did the TE and did not do the gait',
  ])('%s: what somebody did not give was given all the same', (text) =>
    expect(given(text)).toBe('97110 20 assistant 20 | 97116 15'),
  );

  it.each(['gait 15, TE 20. we did not do the gait', 'gait 15, TE 20. scratch the gait'])(
    '%s: nobody gave it',
    (text) => expect(given(text)).toBe('97110 20'),
  );

  it('takes "not by the PTA" for no assistant', () =>
    expect(given('te 20, not by the pta')).toBe('97110 20'));

  it.each([
    ['TE 30 of which the PTA did 15, MT 10'],
    ['MT 10, TE 30 of which the PTA did 15'],
    ['TE 30, PTA did 15 of the TE, MT 10'],
    ['TE 30, MT 10. the PTA did 15 min of the TE'],
    ['TE 30, MT 10. 15 of the TE was the PTA'],
    ['TE 30, MT 10. of the TE, PTA did 15'],
    ['TE 30 (PTA 15), MT 10'],
    ['TE 30 (15 PT, 15 PTA), MT 10'],
    ['TE 30 (PT 15, PTA 15), MT 10'],
    ['TE 30 (half by PTA), MT 10'],
    ['MT 10, TE 30, half of it by the PTA'],
  ])('%s: a part of the exercise, and none of the manual', (text) =>
    expect(given(text)).toBe('97110 30 assistant 15 | 97140 10'),
  );

  it.each([
    'gait 15, TE 20. the PTA did both',
    'gait 15, TE 20. PTA did both medicare PT',
    'gait 15, TE 20. both were the PTA',
    'gait 15, TE 20 (all PTA)',
    'gait 15, TE 20. PTA did the gait and the TE',
    'gait 15 (PTA), TE 20 (PTA)',
    'TE 20, gait 15 by the PTA',
    'gait 15, TE 20, PTA today',
  ])('%s: the assistant gave all of it', (text) =>
    expect(given(text)).toBe('97110 20 assistant 20 | 97116 15 assistant 15'),
  );

  it.each([
    ['gait 15, TE 20. the aide did the gait', '97110 20 | 97116 15 aide'],
    ['gait 15 (aide), TE 20', '97110 20 | 97116 15 aide'],
    ['gait 15, TE 20. gait was the aide', '97110 20 | 97116 15 aide'],
    ['TE 30, MT 10. aide did 10 of the TE', '97110 10 aide | 97110 20 | 97140 10'],
    ['gait 20, balance 10 by the aide', '97112 10 aide | 97116 20 aide'],
  ])('%s: an aide gives as an assistant does', (text, services) => expect(given(text)).toBe(services));

  it.each([
    ['PT did 10 min of TE then PTA did 5 min of TE', '97110 15 assistant 5'],
    [
      'PTA gave 16 min therex then i (the PT) gave 14 more of the same therex by myself',
      '97110 30 assistant 16',
    ],
  ])('%s: two times of one service are no part of each other', (text, services) =>
    expect(given(text)).toBe(services),
  );
});

describe('a part that an assistant gave', () => {
  it.each([
    'TE 30 but the PTA did 10, medicare',
    'TE 30 (10 by pta), medicare',
    'TE 30 with 10 by pta, medicare',
    'TE 30 but pta did the last 10, medicare',
    'TE 30 of which pta did 10, medicare',
  ])('is none on top: %j', (text) => {
    const [service] = ask(text).services;
    expect([service?.minutes, service?.assistantMinutes]).toEqual([30, 10]);
  });

  it('is none where both halves are told', () => {
    const [service] = ask('TE 32 total. The PTA did the first 16 and the PT did the last 16').services;
    expect([service?.minutes, service?.assistantMinutes]).toEqual([32, 16]);
  });
});

it.each(['te 20 mt 10 pt medicare', 'te 20 mt 10 medicare pt'])('a lone patient is not counted: %j', (text) =>
  expect(ask(text).services.map(({ minutes }) => minutes)).toEqual([20, 10]),
);
