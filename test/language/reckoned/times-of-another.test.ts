import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a time told by that of another service', () => {
  it.each([
    ['10 min on manual, double that on ther ex', ['97140 10', '97110 20']],
    ['spent 10 min on manual, dble that on ther ex', ['97140 10', '97110 20']],
    ['mt 10 and te twice as long', ['97140 10', '97110 20']],
    ['10 manual, te 2x that', ['97140 10', '97110 20']],
    ['manual 10 min, twice as much te', ['97140 10', '97110 20']],
    ['mt 10, double for te', ['97140 10', '97110 20']],
    ['te was twice the mt, mt 10', ['97110 20', '97140 10']],
    ['mt 10, nmr three times that', ['97140 10', '97112 30']],
    ['manual 10, half that of us', ['97140 10', '97035 5']],
    ['mt 10, us half as long', ['97140 10', '97035 5']],
  ])('%j is a multiple of it', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    'quarter of an hour TE then same again ther act then 8 of ionto',
    '15 te, same again ta, 8 ionto',
    '15 min te and the same of ta then 8 ionto',
    'te 15 ta same, ionto 8',
    '15 min te, ta just as long, 8 min ionto',
    'cigna: te 15, ta ditto, ionto 8',
    'te 15, as long on ta, 8 ionto',
  ])('%j is the same', (text) => expect(services(text).sort()).toEqual(['97033 8', '97110 15', '97530 15']));

  it.each([
    ['te 15 mt 10 same day', ['97110 15', '97140 10']],
    ['te 15, double leg stance work, mt 10', ['97110 15', '97140 10']],
    ['te 15 mt 10 twice a week', ['97110 15', '97140 10']],
    ['am 10 min hamstring stretch, pm 12 min same stretches', ['97110 22']],
    ['8 min of theraband before the doc came in, 7 min more after. same visit same exercise', ['97110 15']],
    ['te 9 min before lunch and another 9 min of te same exercises', ['97110 18']],
    ['te 15, 97530 same region', ['97110 15', '97530']],
    ['te 15, 97140 at the same time', ['97110 15', '97140']],
  ])('%j tells no such time', (text, read) => expect(services(text)).toEqual(read));
});
