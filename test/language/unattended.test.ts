import { describe, expect, it } from 'vitest';
import { services } from './model.ts';

describe('nobody stayed with the patient', () => {
  it.each([
    ['resisted rows 15 w supervision only', ['97110 15 unattended']],
    ['ther ex 20 min unsupervised', ['97110 20 unattended']],
    ['leg press 15 min while I charted', ['97110 15 unattended']],
    ['manual 12, then leg press 15 min on her own', ['97140 12', '97110 15 unattended']],
    ['therex 20 min one on one', ['97110 20 one-on-one']],
  ])('reads %j', (text, expected) => expect(services(text)).toEqual(expected));

  it.each(['unattended stim 15 min and manual 12', 'manual 12 and stim left on, unattended'])(
    'leaves the words to stimulation where they stand beside it: %j',
    (text) => expect(services(text)).toContain('97140 12'),
  );
});

describe('a part of the time alone', () => {
  it.each([
    ['40 min in the pool but 10 of it just floating by herself', ['97113 30']],
    ['97110 15 min plus another 10 on her own', ['97110 15', '97110 10 unattended']],
    [
      'he pedaled the bike by himself for 6, then quad strengthening took 21',
      ['97110 6 unattended', '97110 21'],
    ],
    ['PTA gave the therex 20 by herself', ['97110 20']],
    ['my PTA then did 15 of gait by herself', ['97116 15']],
    ['OT did dressing 20 and then the COTA finished another 12 minutes of dressing on her own', ['97535 32']],
    ['community outing 30 min so she can run errands by herself', ['97537 30']],
    ['practiced the tub so he is able to bathe on his own 24 min', ['97535 24']],
    ['can I bill the bike 18 min by himself', ['97110 18 unattended']],
    ['nustep 10 alone before I got there, then 20 of balance', ['97110 10 unattended', '97112 20']],
  ])('%j', (text, expected) => expect(services(text)).toEqual(expected));
});
