import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('time that was not with this patient', () => {
  it.each<[string, string[]]>([
    ['ther ex 25 min, 10 of those Jan was doing hers', ['97110 15']],
    ['gait 30, 8 of that I was with the lady in room 3', ['97116 22']],
    ['gait 30, 8 of that I was with him on the stairs', ['97116 22', '97116|97530|97110 ?activity 8']],
    ['ther ex 29, 10 of it his buddy did his own and I went back and forth', ['97110 19', '97150 10']],
    ['schedule says 45 but she was 10 late, manual the whole time', ['97140 35']],
    ['booked for 60, came 15 min late, all gait', ['97116 45']],
    ['gait 20 min, she drove 90 min to get here', ['97116 20']],
    ['aquatics, drove 2 hrs', ['97113']],
    ['work hardening 4 hrs, lunch 30', ['97545 210']],
    ['work conditioning 5 hours incl 30 min lunch and two 15 min breaks', ['97545 240']],
    ['ther ex 20, lunch group 30', ['97110 20', '97150 30']],
    // A part of a time in which nobody was treated, told before it or behind it.
    ['ther ex 3:05 to 3:58, except she was on a phone call for 7 of those minutes', ['97110 46']],
    ['pool 11:05-11:50 but 12 minutes of that we sat waiting for the chair lift', ['97113 33']],
    ['TE 30, 8 of which she spent crying', ['97110 22']],
    ['te 30, 5 of it was him going to the changing room', ['97110 25']],
    ['pool 40 min, 5 of it was her in the locker room', ['97113 35']],
    ['adl 30, 10 of that was getting in and out of the tub', ['97535 20', '97530 10']],
    ['45 min te, asleep 8 of those', ['97110 37']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('two who are named', () => {
  it.each<[string, string[]]>([
    [
      'Ann and Bob together 15 on balance then Ann 10 alone with me',
      ['97112 15 group', '97112 10 one-on-one'],
    ],
    [
      'Maria and Tom did ther ex together 25, then I had Tom 10 by himself for gait',
      ['97110 25 group', '97116 10 one-on-one'],
    ],
    ['Maria (PT) and Tom (PTA) together 25 on gait', ['97116 25']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('regions in the words of a slip', () => {
  it.each<[string, string[]]>([
    ['doc says 2 (cervical + thoracic)', ['98940']],
    ['I typed 4 regions but the sheet says 2: neck, low back', ['98940']],
    ['adjusted C and T, hip (not adjusted)', ['98940']],
    ['neck and low back CMT, the knee was not adjusted', ['98940']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what is said of something else', () => {
  it.each<[string, string[]]>([
    ['orthotic fitting 15 min, goals made last week', ['97760 15']],
    ['vestibular rehab 35 min incl an epley', ['97112|95992 ?activity 35', '95992']],
    ['heat to the neck 10', ['97010 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('units of each', () => {
  it.each([
    '1 unit each 97110 97112 97530, 33 min total',
    '97110, 97112 and 97530 1 unit each, 33 min total',
  ])('%j', (text) => expect(ask(text).services.map(({ unitsSaid }) => unitsSaid)).toEqual([1, 1, 1]));
});
