import { describe, expect, it } from 'vitest';
import { draft } from '../model.ts';

const codes = (text: string) => draft(text).mentions.map((mention) => mention.codes.join('/'));

describe('regions of an adjustment', () => {
  it.each([
    ['adjusted full spine except pelvis', 4, '98941'],
    ['adjusted everything except the pelvis', 4, '98941'],
    ['adjusted all five but the pelvis', 4, '98941'],
    ['adjusted 5 regions minus the neck', 4, '98941'],
    ['everything but the neck was adjusted', 4, '98941'],
    ['full spine adjustment minus the sacrum', 4, '98941'],
    ['adjusted all regions except cervical and sacrum', 3, '98941'],
    ['adj C T L, not S', 3, '98941'],
  ])('“%s”: %i regions, %s', (text, regions, code) => {
    expect(codes(text)).toEqual([code]);
    expect(draft(text).mentions[0]?.spinalRegions).toBe(regions);
  });

  it.each([
    ['adjusted 2 regions, no wait 3', '98941'],
    ['cmt 1 region, sorry 3 regions', '98941'],
    ['5 regions, make that 4. adjusted', '98941'],
    ['CMT x3 regions wait 2', '98940'],
    ['98941 no wait 98940', '98940'],
    ['98940 sorry 98941', '98941'],
    ['adjusted 3 regions, sorry for the late question', '98941'],
  ])('“%s”: what was said last holds, %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('a place of a therapy is no second list of the adjustment', () => {
    expect(codes('full spine except pelvis and did 12 min manual on the calf')).toEqual(['98941', '97140']);
  });

  it('a code that is added takes none back', () => {
    expect(codes('97110, wait 97112 too')).toEqual(['97110', '97112']);
  });
});

it.each([
  ['OT not PT: 97530 25 min medicare', 'ot'],
  ['by OT not by PT 97530 25 medicare', 'ot'],
  ['not PT, its OT: 97535 38 min medicare', 'ot'],
])('“%s”: who was denied treated nobody', (text, discipline) => {
  expect(draft(text).discipline).toBe(discipline);
});

it.each([
  ['e-stim attended, not unattended 15 min', null],
  ['bike 10 min not unattended, I was cueing her', null],
  ['97110 20 min, not one on one', null],
  ['97110 20 min, it wasnt a group', 'one-on-one'],
  ['class was canceled for the others, just her, 30 min balance', 'one-on-one'],
  ['group 30 min te, i mean one on one', 'one-on-one'],
  ['group scheduled but only one patient showed, 30 min ther ex', 'one-on-one'],
])('“%s”: who was there is %s', (text, contact) => {
  expect(draft(text).mentions.map((mention) => mention.contact)).toEqual([contact]);
});

it('a group of one is none, and what was done is asked', () => {
  expect(codes('group exercise 30 min but only she showed up')).toEqual([]);
  expect(codes('4 signed up for the class, only 2 came, 40 min')).toEqual(['97150']);
});

it.each([
  ['97140 right knee 98940', [['lower limb'], []]],
  ['left knee manual 12 i mean right knee 98940', [['lower limb'], []]],
  ['98940 and manual to the neck 12', [[], ['cervical']]],
  ['manual 12 min on the calf, neck and low back adjusted', [['lower limb'], ['cervical', 'lumbar']]],
])('“%s”: a joint of the limbs is no region of a typed code for the spine', (text, regions) => {
  expect(draft(text).mentions.map((mention) => mention.regions)).toEqual(regions);
});

it('who gave it are no patients: "by two people"', () => {
  expect(codes('97530 15 and 97140 15 at the same time by two people')).toEqual(['97530', '97140']);
  expect(draft('te 30 for two people at once').mentions[0]?.contact).toBe('group');
});

it.each([
  ['all good but low back tight, adjusted L and SI', ['98940']],
  ['pain all gone except low back, adjusted low back', ['98940']],
  ['whole body pain but the neck is worst, adjusted neck', ['98940']],
  ['all cervical except C1 adjusted', ['98940']],
  ['97140 wait is 97124 better', ['97140', '97124']],
  ['TE 30 group of 3, only one patient came with a walker', ['97110']],
])('“%s” takes nothing back', (text, read) => {
  expect(codes(text)).toEqual(read);
});
