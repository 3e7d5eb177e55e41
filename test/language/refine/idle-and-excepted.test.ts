import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('time in which nobody was treated', () => {
  it.each([
    [
      'TE 9:00-9:16\nMT 9:16-9:30\n(waited for the table 9:30-9:40)\nUS 9:40-9:49',
      ['97110 16', '97140 14', '97035 9'],
    ],
    ['ther ex 10:00-10:14\nrest / water 10:14-10:20\nther ex 10:20-10:29', ['97110 23']],
    ['arrived 2:00 waited til 2:15, manual 2:15-2:40, te 2:40-2:58', ['97140 25', '97110 18']],
    ['mrs k was here 10-11, 12 min of that sitting + catching breath, rest all gait', ['97116 48']],
    ['here 10-11, rested 12 min, all the rest gait', ['97116 48']],
    ['te 40, take off 10', ['97110 30']],
    ['te 40 min, deduct 10 of rest', ['97110 30']],
    ['te 40, dont count 10 of that', ['97110 30']],
    ['gait 22, te 16, then chit chat for 10', ['97116 22', '97110 16']],
    ['gait 22 te 16 + 10 of small talk', ['97116 22', '97110 16']],
    ['ther ex 40 but subtract the 7 min he was texting', ['97110 33']],
  ])('%j is taken off', (text, told) => expect(services(text)).toEqual(told));

  it.each([
    ['te 20 min while he waited for his wife', ['97110 20']],
    ['pt chatted during te 20 min', ['97110 20']],
    ['massage to both upper traps 25 min she fell asleep', ['97124 25']],
    ['manual 20 min, 10 us, rest nmr, 50 min total', ['97140 20', '97035 10', '97112 20']],
  ])('%j was treatment', (text, told) => expect(services(text)).toEqual(told));
});

describe('a time of which a part is excepted', () => {
  it.each([
    [
      'all but 8 minutes of the 38-minute appointment was aquatic therapy; the 8 was in the changing room',
      ['97113 30'],
    ],
    ['38 min appointment, all but 8 was aquatic therapy', ['97113 30']],
    ['40 min, ta except for 12 min us', ['97530 28', '97035 12']],
    ['all of the 40 min except 12 was ther act, the 12 was US', ['97530 28', '97035 12']],
    ['all 40 min were ta except 12 of us', ['97530 28', '97035 12']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('a sum and its parts', () => {
  it.each([
    ['te + mt 38 total, 15 of it mt', ['97110 23', '97140 15']],
    ['TE and MT together was 38 min, 15 of that was MT', ['97110 23', '97140 15']],
    ['te/mt 38 min combined, of which 15 mt', ['97110 23', '97140 15']],
    ['total timed was 38, i know 15 was manual n rest was ther ex', ['97140 15', '97110 23']],
    ['timed total 38: manual 15, the rest te', ['97140 15', '97110 23']],
    [
      '50 min hands on time. of that 20 manual, 10 ultrasound, the rest neuro re-ed',
      ['97140 20', '97035 10', '97112 20'],
    ],
    ['of 40 min 12 was us and 28 ta', ['97035 12', '97530 28']],
    ['97110 & 97140 equal time 30 total', ['97110 15', '97140 15']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('a time that was given more than once', () => {
  it.each([
    ['97110 13 min twice in the same visit', ['97110 26']],
    ['te 13 min x2', ['97110 26']],
    ['te twice, 13 min each', ['97110 26']],
    ['97110 30 min x2', ['97110 30']],
    ['te 10 min twice a week', ['97110 10']],
    ['te 15 min x 2 patients', ['97110 15 group']],
    ['LAQs x 3 min rest 2 min x 4 rounds, 20 min', ['97110 12']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('a time told as what a service is', () => {
  it.each([
    ['if manual is 30 and therex is 22, how many units', ['97140 30', '97110 22']],
    ['te is 20, mt is 10', ['97110 20', '97140 10']],
    ['the limit for gait is 6', ['97116']],
    ['gait is 3 units', ['97116']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('numbers that are no time of a service', () => {
  it.each([
    ['te 30 manual 15, 5/5 except 4 hip flexors', ['97110 30', '97140 15']],
    ['te 30, all but 10 min with pta', ['97110 30']],
    ['all but 2 goals met, te 30', ['97110 30']],
    ['97110 20 min x2/wk', ['97110 20']],
    ['i billed 97110 20 min twice by mistake', ['97110 20']],
    ['te 15 min x 4 exercises', ['97110 15']],
    ['97110 15 min x2 legs', ['97110 15']],
    ['gait 20 min twice needed rest', ['97116 20']],
    ['te 30, two 20s of leg press', ['97110 30']],
    ['massage is 60 and manual is 80', ['97124', '97140']],
    ['balance stayed at 45, nmr 20', ['97112 20']],
    ['first set 10, second 12, te 20 min', ['97110 20']],
    ['te 30, 10 of that sitting', ['97110 30']],
    ['te 30 waited 5 min for the table', ['97110 30']],
    ['te 30 min chatted about his dog', ['97110 30']],
    ['waited on the bus practice 15 min ta', ['97530 15']],
    ['pain there 4-6 te 30', ['97110 30']],
    ['pain here 5-6 days, te 20', ['97110 20']],
    ['te 15, HR 80 before and 110 after', ['97110 15']],
    ['te x 15 min, squats x 20', ['97110 15']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});
