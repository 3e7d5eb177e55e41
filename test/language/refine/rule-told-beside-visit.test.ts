import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('minutes that a rule asks for, beside those that were given', () => {
  it.each([
    ['manual needs 8 minutes. I did 6 and then 5 later', ['97140 11']],
    ['he says you need at least 8 minutes for TE, I did 7', ['97110 7']],
    ['manual has to be 8 minutes straight, mine was 11', ['97140 11']],
    ['97530: they require 8 continuous minutes. Ours were 5 and then 4 later on', ['97530 9']],
    ['did at least 8 minutes of TE and 15 manual', ['97110 8', '97140 15']],
  ])('%j', (text, expected) => expect(services(text)).toEqual(expected));
});

describe('a further bout of the only service', () => {
  it.each([
    ['97530: 5 and then 4 later on', ['97530 9']],
    ['TE was 10, then 6 more at the end', ['97110 16']],
    ['gait 10 and then 15 later', ['97116 25']],
    ['97110 20 then manual 10 later', ['97110 20', '97140 10']],
  ])('%j', (text, expected) => expect(services(text)).toEqual(expected));
});

describe('the length of an opening period told as its rule', () => {
  it.each([
    ['work hardening, first two hours are one code and then?', ['97545', '97546']],
    ['work conditioning: first two hours is 97545. what about the rest?', ['97545', '97546']],
    ['first 2 hours of work hardening, then another hour', ['97545 180']],
    ['the first 15 minutes of cognitive is one code, then what?', ['97129', '97130']],
  ])('%j', (text, expected) => expect(services(text).sort()).toEqual(expected));
});

describe('a number of regions that somebody gives to a place', () => {
  it.each([
    ['Sacrum, left ilium and L5 all adjusted. The auditor says low back is one region. Which code', '98941'],
    ['L4, L5, T4 and C2 adjusted, reviewer says those are two regions. Code?', '98941'],
    ['adjusted neck and low back, that is 2 regions. code?', '98940'],
    ['3 regions adjusted. low back is sore', '98941'],
  ])('%j', (text, code) => expect(services(text)[0]).toBe(code));
});

describe('stimulation that was switched on and left', () => {
  it.each([
    'she has stim, I hook her up and go write notes',
    'stim, I turn it on and leave',
    'e-stim, put the pads on and walk off',
  ])('%j', (text) => expect(services(text)[0]).toContain('97014'));
});
