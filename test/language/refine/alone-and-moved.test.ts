import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('what the patient did alone', () => {
  it.each<[string, string[]]>([
    ['pt did heel slides 7 alone, then manual 12', ['97110 7 unattended', '97140 12']],
    ['TE 15 with me, after that he pedaled the bike 10 solo', ['97110 15', '97110 10 unattended']],
    ['bridges solo 9 min, mobs 14', ['97110 9 unattended', '97140 14']],
    ['quad sets 10 (alone), gait 15', ['97110 10 unattended', '97116 15']],
    ['massage 15 alone', ['97124 15']],
    ['TE 20 alone', ['97110 20']],
    ['97110 15 solo', ['97110 15']],
    ['97110 alone 20 min ok?', ['97110 20']],
    ['PTA did gait 15 alone', ['97116 15']],
    ['group 30, TE 15 alone', ['97150 30', '97110 15 one-on-one']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a time one on one beside a time in the group, and no word for either', () => {
  it.each<[string, string[]]>([
    ['she had 18 min one on one, then group 30', ['unknown ?activity 18 one-on-one', '97150 30']],
    ['group 30 then 15 one on one', ['97150 30', 'unknown ?activity 15 one-on-one']],
    ['gait 18 one on one, then group 30', ['97116 18 one-on-one', '97150 30']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('muscle energy by its letters', () => {
  it.each<[string, string[]]>([
    ['ME 9 and manual 10, adj neck', ['97140 19', '98940']],
    ['gait 15 with me, then ME 12 to the pelvis', ['97116 15', '97140 12']],
    ['can you help ME with 97110 20 min', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('other words of a doctor who adjusts', () => {
  it.each<[string, string[]]>([
    ['the doc moves the pelvis, T and both knees', ['98940', '98943']],
    ['DC set L5 and T3 only', ['98940']],
    ['doc corrected C1, T4 and SI', ['98941']],
    ['doc moved her neck to check its range, ther ex 20', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
