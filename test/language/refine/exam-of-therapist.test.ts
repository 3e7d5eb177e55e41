import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('an examination told by whose it was and which level was ticked', () => {
  it.each([
    ['new PT patient first examination, therapist marked it moderate complexity', ['97162']],
    ['OT first exam on a hand patient, she ticked high complexity on the form', ['97167']],
    ['first time OT exam, low complexity per the therapist', ['97165']],
    ['PT did his first exam on the knee patient, moderate complexity', ['97162']],
    ['PT rechecked everything because he fell, redid the goals and plan formally', ['97164']],
    ['the OT examined her again, rewrote goals and plan', ['97168']],
    ['initial exam, occupational therapy, low complexity', ['97165']],
    ['new pt exam by the doc, moderate complexity', ['99204']],
    ['new patient exam level 3, physical therapy referral written', ['99203']],
    ['exam level 3 new patient, was in physical therapy before, adjusted C and L', ['99203', '98940']],
    ['new patient exam, physical therapy referral written, 99203', ['99203']],
    ['established patient exam, PT stopped last week, level 3', ['99213']],
    ['New patient exam level 3 then PT next week', ['99203']],
    ['new patient exam level 3, PTA in room', ['99203']],
    ['DC first exam new patient, low complexity', ['99203']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('an adjustment told by its tool or its thrust', () => {
  it.each([
    ['click tool on atlas, axis and C6', ['98940']],
    ['thrust to her right wrist and left ankle, no spine touched', ['98943']],
    ['adjstd neck n low back, then had him do planks 16 min', ['98940', '97110 16']],
    ["he cracked my patient's neck, nothing else", ['98940']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
