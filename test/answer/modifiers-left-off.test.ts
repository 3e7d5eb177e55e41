import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a modifier that was left off', () => {
  it.each([
    [
      '98940 and 97110 went to UHC with no GP. will it be denied',
      'Without GP on 97110 a denial is likely: UnitedHealthcare',
    ],
    [
      '97112 12 min, 98941, VA, we forgot the GP, will they deny it',
      'Without GP on 97112 a denial is likely: VA',
    ],
    ['uhc denied 97112, GP was left off', 'Without GP on 97112 a denial is likely'],
    ['left off the 25 on 99212 with 98941', '25 goes on only if the exam went beyond'],
    ['98942 medicare without AT', 'Without AT on 98942 a denial is likely where it belongs'],
    ['97112 without GP, aetna', 'no rule that is known here does: ask the payer'],
  ])('is told first of all: %j', (question, words) => expect(firstLineOf(ask(question))).toContain(words));

  it('leaves the verdict of a pair in the same line', () =>
    expect(firstLineOf(ask('is 97124 without 59 fine with 98940'))).toMatch(
      /^Without 59 on 97124 .* Yes, on a condition/,
    ));

  it.each([
    ['97140 with 98941 same region so no 59, ok?', 'No, not together as described'],
    ['97110 and 97140 together, no 59, ok?', 'Yes, they may be billed together'],
  ])('changes nothing where no line calls for it: %j', (question, words) =>
    expect(firstLineOf(ask(question))).toContain(words),
  );
});
