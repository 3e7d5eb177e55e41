import { describe, expect, it } from 'vitest';
import { otherCommas } from '../../../../src/language/words/signs/other-commas.ts';
import { ask, services } from '../../model.ts';

describe('a semicolon stands for a comma', () => {
  it.each([
    ['doc moved C2; C5; T4 and L4', 'doc moved C2, C5, T4 and L4'],
    ['15 te;10 mt; medicare', '15 te,10 mt, medicare'],
    ['adjusted C5; T4; L2, medicare', 'adjusted C5, T4, L2, medicare'],
  ])('%s', (text, read) => expect(otherCommas(text)).toBe(read));

  it.each(['te 20, nmr 18; pt came in for the last 8', 'two units then ;)', '97140; 59?'])(
    'but not in "%s"',
    (text) => expect(otherCommas(text)).toBe(text),
  );
});

describe('a dash between blanks stands for a comma', () => {
  it.each([
    ['te 15 - mt 10 - medicare', 'te 15, mt 10, medicare'],
    ['22 te - 22 neuro - 22 ta', '22 te, 22 neuro, 22 ta'],
    ['visit: 22 min te - 10 mt', 'visit: 22 min te, 10 mt'],
    ['33 97112 - 22 97530 - humana', '33 97112, 22 97530, humana'],
    ['20 te - 10 rest - 15 mt', '20 te, 10 rest, 15 mt'],
    ['UHC - 10 massage - 10 strengthening', 'UHC, 10 massage, 10 strengthening'],
    ['aquatic therapy 1:1 - 29 min', 'aquatic therapy 1:1, 29 min'],
    ['TrA work - motor control deficit - 18 min', 'TrA work, motor control deficit, 18 min'],
    ['2:10-2:25 MFR - 2:25-2:45 rows', '2:10-2:25 MFR, 2:25-2:45 rows'],
    ['59 - where does it go', '59, where does it go'],
    ['98941 - 97530 all today', '98941, 97530 all today'],
    ['ther ex 22 min\ngait 12 min - aetna', 'ther ex 22 min\ngait 12 min, aetna'],
  ])('%s', (text, read) => expect(otherCommas(text)).toBe(read));

  it.each([
    '97110 - 22',
    'manual therapy - 15 min',
    'NMR - PT 15',
    '- te 15\n- mt 10',
    'TE - 15, gait - 10',
    'TE - 22 MT - 10',
    'manual 11:00 - 11:16',
    'te 10-15',
    'from 9 - 9:30',
    'gait 20. NMR - pta 15',
  ])('but not in "%s"', (text) => expect(otherCommas(text)).toBe(text));

  it.each([
    'te 15 - 20 min knee',
    '10 - 15 min of therex',
    'massage 10 - 15 min to neck',
    'from 9 - 10 te',
    '8 - 22 min is one unit?',
    '98940 - 98942 range',
  ])('nor within the range of "%s"', (text) => expect(otherCommas(text)).toBe(text));

  it.each([
    ['adjusted 1 - 2 regions - te 10', 'adjusted 1 - 2 regions, te 10'],
    ['te 45 - 15 min break - medicare', 'te 45 - 15 min break, medicare'],
    ['te 30 - 10 min was rest', 'te 30 - 10 min was rest'],
    ['gait 20 min - 5 min rest', 'gait 20 min - 5 min rest'],
    ['te 20 - gait 15 - one on one', 'te 20, gait 15 - one on one'],
    ['bike 10 - alone', 'bike 10 - alone'],
    ['adjusted neck - mt shoulder 15 - 59?', 'adjusted neck, mt shoulder 15 - 59?'],
    ['cota did - leg press 22min - hep review 22 min', 'cota did - leg press 22min, hep review 22 min'],
  ])('nor before what is of the part behind which it stands: %s', (text, read) =>
    expect(otherCommas(text)).toBe(read),
  );
});

describe('what a dash leads to changes what stands before it', () => {
  it.each([
    ['te 45 - 10 min rest', ['97110 35']],
    ['te 30 - 10 min was rest', ['97110 20']],
    ['22 min gait - 10 min rest', ['97116 12']],
    ['gait 20 - 5 min rest - medicare', ['97116 15']],
    ['te 15 - 20 min knee', ['97110 15']],
  ])('%s', (text, told) => expect(services(text)).toEqual(told));

  it('"adjusted 1 - 2 regions" counts two', () =>
    expect(ask('adjusted 1 - 2 regions - te 10').services[0]?.spinalRegions).toBe(2));

  it.each(['te 20 - gait 15 - one on one', 'te 20 - gait 15 - 1:1'])('%s: nobody else was there', (text) =>
    expect(ask(text).services.at(-1)?.contact).toBe('one-on-one'),
  );

  it('the assistant behind whom a list begins gave all of it', () =>
    expect(
      ask('cota did - leg press 22min - gait 10 min').services.map(
        ({ assistantMinutes }) => assistantMinutes,
      ),
    ).toEqual([22, 10]));
});

describe('a number behind a word that speaks', () => {
  it.each([
    ['G0283 with 98940 - scrubber suggests 59, do I accept it?', ['59']],
    ['99203 and 98940, the software warns me about 25 - where does it go?', ['25']],
    ['TE about 25, mt 10', []],
  ])('%s', (text, modifiers) => expect(ask(text).modifiers).toEqual(modifiers));

  it('tells about how long', () => expect(services('TE about 25, mt 10')).toEqual(['97110 25', '97140 10']));
});
