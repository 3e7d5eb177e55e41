import { expect, it } from 'vitest';
import { services } from '../model.ts';

const told = ['97110 31', '97112 14'];

it.each([
  'Our therapist documented 31 minutes of therapeutic exercise (97110) and 14 minutes of neuromuscular re-education (97112)',
  'She charted 31 minutes of 97110 and 14 minutes of 97112',
  'A total of 31 minutes of therapeutic exercise and 14 minutes of neuromuscular re-education was logged',
])('minutes that were written down were given: %j', (text) => expect(services(text)).toEqual(told));

it('time for the paper itself is no treatment', () => {
  expect(services('TE 20, documented 5 min')).toEqual(['97110 20']);
});

it.each([
  ['balance board 20 alone, then two more pts joined us 10:20 to 10:50', false],
  ['pool 50 min just us two', false],
  ['gait 15 and us 8', true],
])('us are people or the ultrasound: %j', (text, isSound) =>
  expect(services(text).some((one) => one.startsWith('97035'))).toBe(isSound),
);
