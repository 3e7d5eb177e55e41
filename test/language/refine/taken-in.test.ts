import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('what was done in the water', () => {
  it.each([
    ['into the pool with five ladies at once, leg raises and marching, 40 mins', ['97113 40 group']],
    ['squats and heel raises in the pool 30 min', ['97113 30']],
    ['pool 20 min, then land therex 15', ['97113 20', '97110 15']],
    ['te 15, pool 20', ['97110 15', '97113 20']],
    ['pool 15 and gait 10', ['97113 15', '97116 10']],
    ['97110 and pool 20 min', ['97110', '97113 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('how many there were', () => {
  it.each([
    ['took six of them through band rows at once 30 min', ['97110 30 group']],
    ['30 min, ten of them manual, the rest ther ex', ['97140 10', '97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
