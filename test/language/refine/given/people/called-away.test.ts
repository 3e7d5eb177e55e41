import { describe, expect, it } from 'vitest';
import { ask, services } from '../../../model.ts';

/** Minutes with who gave them: `97110 15`, `97110 30 assistant 30`. */
const given = (text: string): string[] =>
  ask(text).services.map(({ codes, minutes, assistantMinutes }) =>
    [codes.join('|'), minutes, assistantMinutes && `assistant ${assistantMinutes}`].filter(Boolean).join(' '),
  );

describe('who treats and was called away', () => {
  it.each([
    [
      'Bands 12 min, then I stepped away five minutes for another patient, came back and did 14 more minutes of the same bands',
      ['97110 26'],
    ],
    ['te 12 min then i stepped out for 5 to see another patient then 14 more min of te', ['97110 26']],
    ['te 12 min, got pulled away 6 min for another patient, 10 more min of te', ['97110 22']],
  ])('gave no group meanwhile, and no time: %j', (text, told) => expect(services(text)).toEqual(told));

  it('evaluated nobody of this visit', () =>
    expect(
      given(
        'PT only got 7 min of 97530 in before she was pulled into an eval, the PTA did the other 8 alone',
      ),
    ).toEqual(['97530 15 assistant 8']));

  it.each([
    ['pt stepped over hurdles 10 min, te 20', ['97116 10', '97110 20']],
    ['we went out to the parking lot for gait 15', ['97116 15']],
    ['pt stepped into the pool, aquatics 30', ['97113 30']],
    ['I was called into the room for manual 15, te 20', ['97140 15', '97110 20']],
  ])('is no patient on the way: %j', (text, told) => expect(services(text)).toEqual(told));
});

describe('who began and who went on', () => {
  it.each([
    [
      'therapist started the wobble board work, 8 minutes, and the assistant finished it off with 7 more',
      ['97112 15 assistant 7'],
    ],
    ['97110 was 12 min with the PT and 13 more with just the PTA', ['97110 12', '97110 13 assistant 13']],
  ])('have each their own: %j', (text, told) => {
    const all = ask(text).services;
    const sum = (of: (one: (typeof all)[number]) => number | null) =>
      all.reduce((minutes, one) => minutes + (of(one) ?? 0), 0);
    const toldSum = told.reduce((minutes, one) => minutes + Number(one.split(' ')[1]), 0);
    expect(sum((one) => one.minutes)).toBe(toldSum);
    expect(sum((one) => one.assistantMinutes)).toBe(Number(told.at(-1)?.split(' ').at(-1)));
  });

  it.each([
    [
      'PTA ran the quad sets and leg press by herself for 30 min, then I mobilized the knee for 15',
      '97110 30 assistant 30',
    ],
    ['PTA did the bands and the bike by himself 20, mt 15 by me', '97110|97116 20 assistant 20'],
  ])('of an assistant it is said that nobody helped: %j', (text, told) => expect(given(text)[0]).toBe(told));
});

describe('an assistant and a therapist in one message', () => {
  it.each([
    ['PTA had her for 25 of nmr but I jumped in for 9 of it', 25, 16],
    ['pta did 25 of te and I did 10 of it', 25, 15],
    ['cota ran dressing practice w pt 23', 23, 23],
    ['te 20, pta tacked on 6 more te', 26, 6],
    ['cota and ot both treated 30 min adl', 30, 0],
  ])('%j', (text, minutes, theirs) => {
    const all = ask(text).services;
    expect(all.reduce((sum, one) => sum + (one.minutes ?? 0), 0)).toBe(minutes);
    expect(all.reduce((sum, one) => sum + (one.assistantMinutes ?? 0), 0)).toBe(theirs);
  });
});
