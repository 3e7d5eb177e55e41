import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('codes and services that are told of, and were not given here', () => {
  it.each([
    ['flexion distraction at L4, the last biller put 97012 for it', ['98940']],
    ['prior coder always used 97124 for this, I knead the calf 12 min', ['97124 12']],
    ['mobilized the SI joint, no thrust, 11 min. still 98940?', ['97140 11']],
    ['mobs to T6 no adjustment 12 min, is that 98940?', ['97140 12']],
    ['aide ran the exercises 15 min while I did another pts eval', ['97110 15']],
    ['TE 20 by the aide, meanwhile I did an eval on another patient', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['adjusted L5, no thrust on the neck, still 98940?', ['98940']],
    ['TE 15 with another patient', ['97110 15 group']],
  ])('%j keeps what was given', (text, read) => expect(services(text)).toEqual(read));
});

describe('bouts written as one sum', () => {
  it.each([
    ['9+4 manual, 20 te', ['97140 13', '97110 20']],
    ['te 15, 6+5 manual', ['97110 15', '97140 11']],
    ['manual 9+4', ['97140 13']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
