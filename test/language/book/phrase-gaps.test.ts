import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/language/book/find-phrases.ts';
import { learn, newPhraseBook } from '../../../src/language/book/phrase-book.ts';
import { indexPhrases } from '../../../src/language/words/phrase-index.ts';
import { tokenize } from '../../../src/language/words/tokens.ts';

const book = newPhraseBook();
learn(book, 'set ... up', { slot: 'cue', value: 'set-up' });
learn(book, 'signed ... abn', { slot: 'cue', value: 'notice' });

learn(book, 'part _of_', { slot: 'cue', value: 'inside' });
learn(book, 'end of day', { slot: 'cue', value: 'late' });

const index = indexPhrases(book.root);

/** The words that were found. */
function found(text: string): string[] {
  const tokens = tokenize(text);
  return findPhrases(tokens, index).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ text: word }) => word)
      .join(' '),
  );
}

describe('a phrase with a gap', () => {
  it.each([
    ['set up', ['set up']],
    ['set her up on the app', ['set her up']],
    ['set the new patient up today', ['set the new patient up']],
    ['signed the voluntary abn', ['signed the voluntary abn']],
    ['set all of the many new patients up', []],
    ['set a date. up next is cmt', []],
    ['she signed, abn is on file', []],
    ['set set her up', ['set set her up', 'set her up']],
  ])('%j', (text, words) => expect(found(text)).toEqual(words));
});

describe('a phrase with small words', () => {
  it.each([
    ['by the end of the day', ['end of the day']],
    ['the end of it, day two', []],
    ['the end day', ['end day']],
    ['a part of the adjustment', ['part of']],
    ['part the adjustment', []],
    ['of part', []],
  ])('%j: they are passed over, but for a marked one', (text, words) => expect(found(text)).toEqual(words));
});
