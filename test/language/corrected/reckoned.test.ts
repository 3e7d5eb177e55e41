import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a time that is reckoned is what it comes to', () => {
  it.each([
    [
      'te half hour minus the 5 min she was in the bathroom so 25, plus 5 manual, aetna',
      ['97110 25', '97140 5'],
    ],
    ['TE 30 minus 10 on the phone so 20', ['97110 20']],
    ['gait 40 less 10 rest = 30, MT 10', ['97116 30', '97140 10']],
    ['20 min te minus 5 min rest, so 15, mt 10', ['97110 15', '97140 10']],
    ['massage 60 minus 15 he was late, leaves 45', ['97124 45']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});

describe('figures that do not agree are each a time', () => {
  it.each([
    ['TE 30 so MT 10 and gait 15', ['97110 30', '97140 10', '97116 15']],
    ['TE 30 minus 5 rest, so MT 10 then gait 20', ['97110 25', '97140 10', '97116 20']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});
