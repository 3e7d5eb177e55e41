import { describe, expect, it } from 'vitest';
import { services } from './model.ts';

describe('a blank that is missing', () => {
  it.each([
    ['7 min manual + 7 mintherex + 7 minneuro re-ed', ['97140 7', '97110 7', '97112 7']],
    ['massage ten minutes andexercise ten minutes', ['97124 10', '97110 10']],
    ['dr adjustedher neck, te 20', ['98940', '97110 20']],
    ['lumbar tractionmachine ran 20 minutes', ['97012 20']],
    ['code forcontrast baths, 15 min', ['97034 15']],
    ['te 20minand mt 15', ['97110 20', '97140 15']],
    ['20te15mt', ['97110 20', '97140 15']],
    ['24 minof gait', ['97116 24']],
    ['adjustedC2, T4 andL5 today', ['98941']],
    ['adj C4T6 L3', ['98941']],
    ['G0283with 97012', ['G0283', '97012']],
    ['PTdid 15 min ofTE', ['97110 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a blank too many', () => {
  it.each([
    ['neck ad justed, te 20', ['98940', '97110 20']],
    ['adjusted ne ck and low bac k', ['98940']],
    ['ga it 20, th er act 10', ['97116 20', '97530 10']],
    ['the r ex 20', ['97110 20']],
    ['th erex 60, 30 theract', ['97110 60', '97530 30']],
    ['trac tion 15 mechanical, m anual 10', ['97012 15', '97140 10']],
    ['26 m ins mirror therapy', ['97112 26']],
    ['st im unattended 15', ['97014|G0283 ?attended 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('words that are right stay as they are', () => {
  it.each([
    ['he understood it, te 20', ['97110 20']],
    ['two regions apiece, te 20', ['97110 20']],
    ['needled vastus lateralis', ['20560']],
    ['te 20 to day care', ['97110 20']],
    ['COTA allone did te 15', ['97110 15']],
    ['TA ble 15', ['97530 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
