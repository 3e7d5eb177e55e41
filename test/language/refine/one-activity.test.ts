import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a description of one service', () => {
  it.each([
    ['taught body mechanics for lifting kids 12 min', ['97535 12']],
    ['wheelchair propulsion over curbs 20 min', ['97542 20']],
    ['sitting balance with reaching out of base 23 min', ['97112 23']],
    ['mobs to the shoulder for overhead reach 15 min', ['97140 15']],
  ])('%j: the second activity says how', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['leg press 10 min, reaching 12 min', ['97110 10', '97530 12']],
    ['gait training with manual therapy', ['97116', '97140']],
    ['ultrasound 8 min on the hot pack', ['97035 8', '97010']],
  ])('%j: two services stay two', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['walked on the treadmill with cues for heel strike 20', ['97116 20']],
    ['first visit for a custom wrist splint, molded and trained 30', ['97760 30']],
    ['leg press, then off to lunch at 12', ['97110']],
    ['is 97110 fine for patients over 65', ['97110']],
  ])('%j: the only number at the end', (text, read) => expect(services(text)).toEqual(read));
});
