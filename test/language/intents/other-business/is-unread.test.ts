import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from '../../../answer/at-the-door.ts';

describe('a message of which no word is known', () => {
  it.each([
    'asdf qwer',
    'lorem ipsum dolor',
    'zzzz zzzz???',
    'mnq 3x',
    'qwer 45',
    '针灸多少钱',
    '👍',
    ':+1:',
  ])('is unread, not declined: %s', (text) => {
    const answer = ask(text);
    expect(answer.status).toBe('needs-input');
    expect(firstLineOf(answer)).toMatch(
      /^I could not make out .* Name the service or code, the minutes and the payer, for example: "97110 20 min/,
    );
  });

  it.each([
    ['pizza?', 'out-of-scope'],
    ['who won the superbowl', 'out-of-scope'],
    ['asdf weather tomorrow', 'out-of-scope'],
    ['hmm', 'out-of-scope'],
    ['gracias', 'out-of-scope'],
    ['asdf 97110', 'answered'],
    ['97533?', 'answered'],
    ['qwer 20 min', 'answered'],
  ])('one known word is enough to go by: %s', (text, status) => {
    expect(ask(text).status).toBe(status);
  });
});
