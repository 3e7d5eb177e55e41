import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('one work in pieces', () => {
  it.each<[string, string[]]>([
    ['nmr in three bouts: 6 min, 5 min, 7 min', ['97112 18']],
    ['nmr in three bouts: 6 min, 5, 7', ['97112 18']],
    ['manual twice: 9 min to start and 8 to finish', ['97140 17']],
    ['therex 4 at the beginning, 6 in the middle, 5 before he left', ['97110 15']],
    ['gait 8 up front and 9 at the end, manual 15', ['97116 17', '97140 15']],
    ['97110 in two stretches, 9 min and 8 min', ['97110 17']],
    ['te 15, mt 12, nmr 8', ['97110 15', '97140 12', '97112 8']],
    ['comes 3 times a week. te 15 min, 10 min', ['97110 15', 'unknown ?activity 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a name in brackets', () => {
  it.each<[string, string[]]>([
    ['ten min each: MT (manual), TE (ther ex)', ['97140 10', '97110 10']],
    ['TA (ther act) 14', ['97530 14']],
    ['97140 (manual therapy) 12 min, NMR (neuro re-ed) 9 min', ['97140 12', '97112 9']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a dash behind a code', () => {
  it.each<[string, string[]]>([
    ['cigna 97112 - 16, 97140 - 24', ['97112 16', '97140 24']],
    ['97110 - 16', ['97110 16']],
    ['98940 - 42', ['98940|98941|98942 ?cmt-regions']],
    ['98940-42', ['98940|98941|98942 ?cmt-regions']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what stands behind the last time', () => {
  it.each<[string, string[]]>([
    [
      'ADL training 25 min, splint fitting first time 14 min. Units on each line pls',
      ['97535 25', '97760 14'],
    ],
    ['TE 20\nMT 14\nsend it today, I lock up at 6', ['97110 20', '97140 14']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a time that closes its part', () => {
  it.each<[string, string[]]>([
    ['balance: tandem, foam, beam - 16m; leg curls, LAQ - 12m', ['97112 16', '97110 12']],
    ['97112 - 15 / 97110 - 9 / 97140 - 8', ['97112 15', '97110 9', '97140 8']],
    ['97110: 0:12, 97140: 0:13 medicare pt', ['97110 12', '97140 13']],
    ['55 min tx: manual neck 15, the rest te', ['97140 15', '97110 40']],
    ['50 min, manual, nmr 10, rest te', ['97140', '97112 10', '97110']],
    ['work conditioning 2 hours, then another hour', ['97545 180']],
    ['97124 97140 12 ea', ['97124 12', '97140 12']],
    ['shoulder PROM 10, wand 6, bands 6', ['97110 22']],
    ['eucalyptus rolls 9, manual 9', ['unknown ?activity 9', '97140 9']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('numbers that tell nothing new', () => {
  it.each<[string, string[]]>([
    ['TE 24\nNMR 13\nboss says 3, i say 2', ['97110 24', '97112 13']],
    ['car transfers 14 and box lifts 12, so 26 min of 97530', ['97530 26']],
    ['manual 20 te 20, we close in 10 min', ['97140 20', '97110 20']],
    ['adjusted atlas, joint mobs were L3-4, 14 min', ['98940', '97140 14']],
    ['leg press (on her own) 9, gait with me 16', ['97110 9 unattended', '97116 16']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('one of several codes', () => {
  it.each<[string, string[]]>([
    ['PT eval, moderate. 97161 62 or 63', ['97162']],
    ['97165 66 or 67', ['97165|97166|97167 ?visit-type']],
    ['98940 or 41, neck and mid back adjusted', ['98940']],
    ['PT eval. hx: 2 factors. exam: 3 body structures. evolving', ['97161|97162|97163 ?visit-type']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('times and their owners', () => {
  it.each<[string, string[]]>([
    ['pool 1:00 to 1:30, then land strengthening 1:30-1:50. 97113 and 97110 ok?', ['97110 20', '97113 30']],
    ['PNF 16, clams + bridges 18', ['97112|97110|97140 ?activity 16', '97110 18']],
    ['14 and 12. 97530 & 97116. aetna', ['97530 14', '97116 12']],
    ['PTA had her the entire hour, all 97110', ['97110 60']],
    ['gait 40 min, but 6 of those min was changing clothes', ['97116 34']],
    ['joint mobs 12 min, nerve glides, patient performing, 11 min', ['97140 12', '97110 11']],
    ['mech lumbar traction 12, manual therapy 14 by hand', ['97012 12', '97140 14']],
    ['taught him to use his TENS unit at home, pads, settings, skin care, 14 min', ['97535 14']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['24 min of 97110, first half me (PT), second half my PTA', 12],
    ['PTA did half an hour of 97110', 30],
    ['97140 half hour by the PTA', 30],
  ])('gives an assistant what was theirs: %j', (text, minutes) =>
    expect(ask(text).services[0]?.assistantMinutes).toBe(minutes),
  );
});

describe('a group and a code', () => {
  it.each<[string, string[]]>([
    [
      'group half an hour, then 16 min alone on lifting. 97150 + 97530 ok?',
      ['97150 30', '97530 16 one-on-one'],
    ],
    ['Epley took 9 min, then 14 min of gaze stabilization / VOR', ['95992 9', '97112 14']],
    ['reacher and sock aid 18 min, meal prep 12 min. units?', ['97535 30']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('the region of two services', () => {
  it.each([
    ['97112 and 97140 with 98940, the manual, the neuro and the adjustment are all low back', 'same'],
    ['97140 with 98941. manual to the neck, and neck was one of the areas adjusted', 'same'],
    ['98941 and 97140 on the same neck', 'same'],
    ['billed 97124, he had adjusted the same mid back with 98940', 'same'],
    ['98940 and 97140 to the same shoulder', null],
  ])('%j', (text, region) => expect(ask(text).regionOfTherapy).toBe(region));

  it('counts "mid and low back" as two regions', () =>
    expect(ask('adjusted the mid and low back and neck, 98941').services[0]?.spinalRegions).toBe(3));
});
