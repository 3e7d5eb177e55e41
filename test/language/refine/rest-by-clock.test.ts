import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a rest that lies within a time by the clock', () => {
  it.each([
    ['te 10:00-10:45, rest 10:20-10:30', ['97110 35']],
    ['te 10:00-10:45, bathroom 10:20-10:30', ['97110 35']],
    ['te 10:00-10:45 with a break from 10:20 to 10:30', ['97110 35']],
    ['te 1:00-1:45, 1:10-1:20 water break, mt 1:45-2:00', ['97110 35', '97140 15']],
  ])('is taken off it: %j', (text, read) => expect(services(text)).toEqual(read));

  it('is none beside it', () =>
    expect(services('te 10:00-10:20, rest 10:20-10:30, mt 10:30-10:45')).toEqual(['97110 20', '97140 15']));
});

describe('a stretch within a time by the clock', () => {
  it.each([
    ['therex 10:05-10:30 then 10:10-10:15 she was on the phone', ['97110 20']],
    ['Ther ex 8:05-8:50, she had to take a call 8:20-8:30', ['97110 35']],
    ['gait 1:00-1:30, pt on phone 1:10-1:15', ['97116 25']],
    ['te 8:00-8:30, she was on the phone 8:10-8:15, mt 8:30-8:45', ['97110 25', '97140 15']],
  ])('is taken off where the words beside it tell of nobody treated: %j', (text, told) =>
    expect(services(text)).toEqual(told),
  );

  it.each(['te 2:00-2:30, had to pause 2:10-2:15 for a nosebleed', 'gait 1:00-1:30, 1:10-1:18 stairs'])(
    'never adds to the time that it lies in: %j',
    (text) => expect(services(text)[0]).toMatch(/ 30$/),
  );
});
