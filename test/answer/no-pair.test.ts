import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

const noPair = (question: string): string | undefined => /^- (No 59 .*)$/m.exec(ask(question).text)?.[1];

describe('that no modifier is needed', () => {
  it.each([
    ['97110 20 and 97140 10', 'No 59 for 97110 with 97140: the table has no such pair.'],
    [
      'stim and ultrasound 8 min each, then 98940',
      'No 59 between any two of these codes: the table has none of their pairs.',
    ],
  ])('is said of all pairs at once where there are many: %s', (question, said) => {
    expect(noPair(question)).toBe(said);
  });

  it.each([
    '97110 and 97530 together?',
    'can the re-eval be billed on a day with ther ex',
    '97010 and 97110 with 98941 ok?',
  ])('is not said again below a verdict that says it: %s', (question) => {
    expect(ask(question).text).toContain('so the table asks for no 59');
    expect(noPair(question)).toBeUndefined();
  });

  it('names some and counts the rest where other pairs of the visit are in the table', () => {
    expect(noPair('97110 15, 97116 15, 97140 15, 97535 15 min with 98940')).toMatch(
      /^No 59 for 97110 with .*; and \d+ pairs more: the table has none of these pairs\.$/,
    );
  });
});
