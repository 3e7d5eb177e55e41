import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a time that came to less than was booked', () => {
  it.each([
    'booked for a 60 min massage but he showed up late so it was only 40. self pay, no adjustment',
    'massage 60 cut short to 40',
    '60 min massage ended early so only 40 min',
    'massage was supposed to be 60, ended up 40',
    'massage planned 60 but only 40',
    'meant to do 60 of massage but ran out of time so 40',
    'massage 60 but he left after 40',
    '60 min massage slot but pt late so just 40',
    'massage 60, he was 20 min late so 40',
    'massage 40 instead of the usual 60',
    'usually 60 min massage, today 40',
    'usually 60 min massage, 40 today',
  ])('%s', (text) => expect(services(text)).toEqual(['97124 40']));
});

describe('a part of the time in which the patient took no part', () => {
  it.each([
    'He sat out the last 10 of 40 min balance class',
    'balance class 40 min, he sat out the last 10',
    '40 min balance class, missed the first 10',
    'sat out 10 min of the 40 min balance class',
    'of the 40 min balance class he sat out 10',
  ])('%s', (text) => expect(services(text)).toEqual(['97112 30 group']));
});

describe('two times of which none was cut', () => {
  it.each([
    ['pt came 10 min late so TE 20 MT 10', ['97110 20', '97140 10']],
    ['TE 30, left early so only MT 10', ['97110 30', '97140 10']],
    ['TE 30, late so only 10 of manual', ['97110 30', '97140 10']],
    ['TE 30 MT 15 but left early so only gait 5', ['97110 30', '97140 15', '97116 5']],
    ['appt at 3, TE 30 and only 10 MT', ['97110 30', '97140 10']],
    ['he sat out 10 but did TE 30', ['97110 30']],
    ['missed 2 visits, TE 30 today', ['97110 30']],
    ['TE 30 stopped at 3 reps, MT 10', ['97110 30', '97140 10']],
    ['pt 15 min late, TE 30', ['97110 30']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});
