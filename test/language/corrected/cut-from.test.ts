import { expect, it } from 'vitest';
import { services } from '../model.ts';

it.each([
  'TE went from 30 down to 20, MT 10',
  'TE cut to 20 from 30, MT 10',
  'normally TE 30 but today 20, MT 10',
  'TE 30 scheduled, 20 done, MT 10',
  'TE 30 planned 20 actual, MT 10',
])('%s: the lesser of the two was given', (text) => expect(services(text)).toEqual(['97110 20', '97140 10']));

it.each([
  ['TE 20, pain went from 8 to 4', ['97110 20']],
  ['TE 20, reps went from 10 to 15', ['97110 20']],
  ['gait from 2 to 2:20, MT 10', ['97116 20', '97140 10']],
])('%s: nothing was cut', (text, read) => expect(services(text)).toEqual(read));
