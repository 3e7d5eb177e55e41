import { describe, expect, it } from 'vitest';
import { services } from './model.ts';

describe('nobody stayed with the patient', () => {
  it.each([
    ['resisted rows 15 w supervision only', ['97110 15 unattended']],
    ['ther ex 20 min unsupervised', ['97110 20 unattended']],
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
  ])('%j', (text, expected) => expect(services(text)).toEqual(expected));
});
