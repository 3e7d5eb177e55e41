import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

const exam = (text: string) =>
  ask(text)
    .services.filter(({ codes }) => codes.some((code) => code.startsWith('992')))
    .map(({ codes }) => `${codes[0]} to ${codes.at(-1)}`);

describe('an office visit whose level nobody said', () => {
  it.each([
    ['first visit exam w/ 98941', ['99202 to 99205']],
    ['exam plus adjustment, patient seen for the first time', ['99202 to 99205']],
    ['E/M and cmt, never been here', ['99202 to 99205']],
    ['office visit for a returning patient, 98940', ['99211 to 99215']],
    ['established patient exam plus 98940', ['99211 to 99215']],
    ['exam and 98941', ['99202 to 99215']],
    ['last visit was in may, exam and 98941', ['99202 to 99215']],
  ])('%s', (text, expected) => {
    expect(exam(text)).toEqual(expected);
  });
});
