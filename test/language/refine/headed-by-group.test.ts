import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

const minutesOfGroup = (text: string) =>
  services(text)
    .filter((one) => / group$/.test(one))
    .reduce((sum, one) => sum + Number(one.split(' ')[1]), 0);

describe('words for a group that head what was done', () => {
  it.each([
    ['group of 3: te 15, nmr 15', 30],
    ['in a group of 4: balance 20, te 25', 45],
    ['group: te 15 nmr 15', 30],
    ['two at once, te 15 and nmr 15', 30],
    ['two patients at once te and nmr 15 each', 30],
    ['group of 3, te and balance 15 min each', 30],
    ['group of 3: te 15, nmr 15. mt 10 one on one', 30],
  ])('are told of all of it: %j', (text, minutes) => expect(minutesOfGroup(text)).toBe(minutes));

  it('tell of none that has a part of its own', () =>
    expect(services('group 30, te 15')).toEqual(['97150 30', '97110 15']));

  it('count the minutes of each patient once', () =>
    expect(services('group te 3 pts 30 min each')).toEqual(['97110 30 group']));
});

describe('another patient told of by mistake', () => {
  it.each([
    ['ther ex 25 no wait thats the other guy, 15', ['97110 15']],
    ['te 20 mt 10, wrong pt, mt 15', ['97140 15']],
    ['te 20, nmr 10 wrong guy. gait 15', ['97116 15']],
    ['te 20 for the wrong patient', ['97110 20']],
  ])('is left out where the right one follows: %j', (text, told) => expect(services(text)).toEqual(told));
});

describe('times beside services', () => {
  it.each([
    ['22/8/8 → therex / manual therapy / nmr', ['97110 22', '97140 8', '97112 8']],
    ['20 minutes of ther ex but honestly 5 of those I was hunting for the right band', ['97110 15']],
    ['te 20, added on 8 more of gait', ['97110 20', '97116 8']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});
