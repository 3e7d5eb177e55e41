import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

describe('what a code is mistaken for', () => {
  it.each([
    ['what is 97014', /G0283 in place of 97014 for: [^.]*Medicare/, /G0283 instead when/],
    ['what is 97014', /97032 instead when/, /97014 instead when/],
    ['what is G0283', /97014 instead when/, /in place of G0283/],
  ])('%s: is said once, with the payers where they decide', (question, said, not) => {
    const { text } = ask(question);
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toMatch(said);
    expect(flat).not.toMatch(not);
  });
});
