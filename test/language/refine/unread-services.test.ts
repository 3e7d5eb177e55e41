import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('minutes whose words name nothing known', () => {
  it.each([
    ['15 min of wibbling and 20 min of 97110', ['unknown ?activity 15', '97110 20']],
    ['20 minutes gait, 12 minutes frobnicating the shoulder', ['97116 20', 'unknown ?activity 12']],
    ['therex 20 and 14 min of whatever the doc wrote', ['97110 20', 'unknown ?activity 14']],
    ['TE 20, wibbling 10, MT 12', ['97110 20', 'unknown ?activity 10', '97140 12']],
  ])('keeps them apart: %j', (text, expected) => expect(services(text)).toEqual(expected));

  it.each([
    ['gait 20 min, pt was 10 minutes late', ['97116 20']],
    ['TE 20, MT 15, age 44', ['97110 20', '97140 15']],
    ['TE 20, MT 15, she rests 5', ['97110 20', '97140 15']],
    ['gait 7 min and then another 8 min', ['97116 15']],
    ['brace recheck, moved straps 10 minutes', ['97763 10']],
  ])('does not ask of words that are no service, or the time of the only one: %j', (text, expected) =>
    expect(services(text)).toEqual(expected),
  );
});
