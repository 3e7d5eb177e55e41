import { expect, it } from 'vitest';
import { services } from '../model.ts';

it.each([
  ['a clock with points', 'TE 9.00-9.30', ['97110 30']],
  ['a clock as a phone hears it', 'aquatic exercise from 10 15 to 10 53', ['97113 38']],
  ['bouts in a row', 'TE 10, 10 and 10', ['97110 30']],
  ['bouts as a sum before a payer', 'TE 15 + 15 bcbs', ['97110 30']],
  ['three of them', 'three quarters of an hour neuro re-ed plus ten minutes gait', ['97112 45', '97116 10']],
  ['quarter hours', 'TE 2 quarter hours', ['97110 30']],
  ['a sign between two services', '20TE/10MT', ['97110 20', '97140 10']],
  ['out of all', 'out of 30, 10 was manual the rest TE', ['97140 10', '97110 20']],
  ['units asked of several', 'TE 20 MT 10 units', ['97110 20', '97140 10']],
  ['a test by its minutes', 'the 6 minute walk, full written report, 53 min hands on, 97750', ['97750 53']],
  ['siblings', 'Liam and his brother together 26 min, balance stuff', ['97112 26 group']],
  ['bouts, each so long', 'three bouts of 97110, ten minutes each', ['97110 30']],
  ['bouts and their sum', 'three rounds of ankle joint mobs, 6 min each, 18 min in all', ['97140 18']],
  [
    'a plan and what came of it',
    'plan for Joe was 30 min of TE. fire alarm, only got 12 min of gait in',
    ['97116 12'],
  ],
  ['talk', 'first ten minutes she told me about her weekend, then 13 min quad sets', ['97110 13']],
  ['a hundred', '97110 a hundred minutes one on one', ['97110 100 one-on-one']],
  ['who sat', '9:00-9:18 gait\n9:18-9:30 sat and rested\n9:30-9:44 ther ex', ['97116 18', '97110 14']],
  ['from so many to so many, one unit', 'between 10 and 15 minutes of te', ['97110 10']],
  ['from so many to so many, one unit or two', 'between 20 and 25 minutes of te', ['97110']],
])('%s: %j', (_, text, expected) => expect(services(text)).toEqual(expected));
