import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newAutocorrections } from '../../../../src/language/words/spelling/autocorrection.ts';
import { ask, services } from '../../model.ts';

describe('what a telephone made of a word is read as the word that was typed', () => {
  it.each([
    // "ther ex", "ther act"
    ['the ex 20, manual 15', ['97110 20', '97140 15']],
    ['their ex 20', ['97110 20']],
    ['three ex 20 gait 10', ['97110 20', '97116 10']],
    ['gait 10, other act 20', ['97116 10', '97530 20']],
    ['25 mins the ex alone', ['97110 25']],
    ['just thre ex 41', ['97110 41']],
    // "therex", "TE"
    ['the rex 20 mt 15', ['97110 20', '97140 15']],
    // "gait"
    ['TE 20, gate 15', ['97110 20', '97116 15']],
    ['gat training 15', ['97116 15']],
    ['manual 11 neuro 11 gati 11', ['97140 11', '97112 11', '97116 11']],
    // "manual", "MT", "NMR"
    ['te 20, annual 15', ['97110 20', '97140 15']],
    ['man ual 15 te 20', ['97140 15', '97110 20']],
    // before a question, behind a verb
    ['te 15, gate 20 how many units', ['97110 15', '97116 20']],
    ['20 min of gate, te 15', ['97116 20', '97110 15']],
    ['te 15, gate 20 medicare', ['97110 15', '97116 20']],
    ['te 15, gate 20 bcbs pt', ['97110 15', '97116 20']],
    ['te 20 mtt 15', ['97110 20', '97140 15']],
    ['PTdid te 20', ['97110 20']],
    ['did gate 20 and te 15', ['97116 20', '97110 15']],
    // others
    ['I asthma 10, te 15', ['97140 10', '97110 15']],
    ['message 15, te 20', ['97124 15', '97110 20']],
    ['te 20, vase 15', ['97110 20', '97016 15']],
    ['mechanical tractor 15', ['97012 15']],
    ['te twenty-there', ['97110 23']],
    ['te 20 minuets', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('where a word means itself it stays what it is', () => {
  it.each([
    ['te 20, the 15 min rest does not count', ['97110 20']],
    ['he walked through the gate, gait 15', ['97116 15']],
    ['what about my 15 year old patient, te 20', ['97110 20']],
    ['te 20, my mistake 25', ['97110 25']],
    ['massage 15, message left for the doc', ['97124 15']],
    ['te 20, there was no manual', ['97110 20']],
    ['pt was bath trained 15', ['97535 15']],
    ['te 20 wax 10', ['97110 20', '97018 10']],
    ['cut the manual to 10, te 20', ['97140 10', '97110 20']],
    ['there 2:00-2:45, 7 min was him in the bathroom, rest was gait training', ['97116 38']],
    ['te 30, ten minutes of gait', ['97110 30', '97116 10']],
    // when and where somebody was, and what somebody else's is
    ['te 20, mt 15, there 50 min', ['97110 20', '97140 15']],
    ['my 10am te 20', ['97110 20']],
    ['my 830 te 20', ['97110 20']],
    // words of every day
    ['they act out, te 20', ['97110 20']],
    ['their ex came along, te 20', ['97110 20']],
    ['three ex-athletes, te 20', ['97110 20']],
    ['cut, te 20', ['97110 20']],
    ['therapy with cat, te 20', ['97110 20']],
    // capitals held too long
    ['OTher than that, te 20', ['97110 20']],
    ['TAlked, te 20', ['97110 20']],
    ['USing bands, te 20', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    'is there an annual therapy cap for medicare',
    'is there a limit of 20 visits',
    'cat scan 20 dollars',
    'annual physical 20 dollars',
    'cut, paste',
    'gate 20',
    'message 15',
    'annual 15',
    'there 20',
    'the 45',
    'my 30',
    'into 20',
    'what does the act say',
  ])('%j names no service', (text) => expect(services(text)).toEqual([]));
});

it.each([
  ['self cafe 14, te 20', ['97535 14', '97110 20']],
  ['FCE, half an hor', ['97750 30']],
  ['twenty teo minutes of te', ['97110 22']],
  ['sift tissue to the calf', ['97140|97124 ?activity']],
  ['wok hardening 2 hours', ['97545 120']],
])('the word beside tells: %j', (text, read) => expect(services(text)).toEqual(read));

it.each([
  'Cora did te 20, medicare',
  'Coda did te 20',
  'Coat did te 20',
  'peta did te 20',
  'quota did te 20',
])('%j names no assistant', (text) =>
  expect(ask(text).services).toMatchObject([{ codes: ['97110'], assistantMinutes: null }]),
);

it.each(['progress: mediocre, te 20', 'he is human, te 20', 'under human, te 20', 'sigma, te 20'])(
  '%j names no payer',
  (text) => expect(ask(text).payer).toBeNull(),
);

it('no row names a word twice, and no place has two meanings for one', () => {
  const { words } = parse(readFileSync('intents/vocabulary/autocorrected.yml', 'utf8')) as {
    words: Record<string, string[]>;
  };
  const placed = Object.entries(words).flatMap(([key, all]) =>
    all.map((word) => `${key.split('/')[0]}: ${word}`),
  );
  expect(placed.filter((one, at) => placed.indexOf(one) !== at)).toEqual([]);
});

it('a place that nobody knows is refused', () => {
  expect(() => newAutocorrections({ 'nowhere/gait': ['gate'] })).toThrow('"nowhere" is no place');
});
