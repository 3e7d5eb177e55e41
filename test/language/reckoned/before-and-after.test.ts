import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('two parts of one service around a pause', () => {
  it.each([
    '15 of 97530 before his break and 8 after it',
    '97530 15 min before lunch, 8 after',
    'ta 8 min after the break and 15 before it',
    'ta 15 pre break and 8 post',
    'ta 15 before bathroom 8 after',
    'before lunch ta 15 min, after lunch 8 min',
    '15 min prior to lunch and 8 min following, 97530',
    '97530: 15 before his meds, 8 after them',
  ])('%j are 23 minutes of it', (text) => expect(services(text)).toEqual(['97530 23']));

  it.each([
    ['te 10, ta 15 min before lunch, 8 after', ['97110 10', '97530 23']],
    ['15 of 97530 before his break and 8 after it, 10 of 97110', ['97530 23', '97110 10']],
  ])('%j has another service beside', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['ta 15 before the break, te 8 after it', ['97530 15', '97110 8']],
    ['15 min ta before lunch, 8 te after', ['97530 15', '97110 8']],
    ['te 15 after lunch', ['97110 15']],
    ['te 15 min, bp 120/80 before, 130/80 after', ['97110 15']],
    ['pain 8/10 pre tx and 3/10 post, te 15 min', ['97110 15']],
  ])('%j tells of none', (text, read) => expect(services(text)).toEqual(read));
});
