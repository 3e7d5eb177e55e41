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
