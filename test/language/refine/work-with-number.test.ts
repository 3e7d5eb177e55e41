import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('a bare number behind something done', () => {
  it.each<[string, string[]]>([
    ['made her own sandwich 25', ['97535 25']],
    ['fried an egg and toast at the stove 20', ['97535 20']],
    ['pull to stand at the couch 15', ['97530 15']],
    ['standing on a cushion with eyes shut 12', ['97112 12']],
    ['gait w/ quad cane 12, STS from low mat 10, tandem 8', ['97116 12', '97530 10', '97112 8']],
    ['landing mechanics 15 w/ video feedback', ['97530 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a bare number behind something else', () => {
  it.each([
    'the plant in the lobby needs water at 5',
    'my kid turned 25',
    'how many towels, 20?',
    'our parking spot is number 12',
    'day after thanksgiving we close at 15',
  ])('%j', (text) => expect(services(text)).toEqual([]));

  it('asks of a denial what it is about', () => {
    expect(ask('first 2 weeks all came back B7').services).toEqual([]);
  });
});
