import fc from 'fast-check';
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../../../src/language/words/spelling/slips-between.ts';

/** Words that are often near each other: three letters, up to eight of them. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });

describe('the slips between two words', () => {
  it.each([
    ['therapy', 'therapy', 2, 0],
    ['theraputic', 'therapeutic', 2, 1],
    ['massge', 'massage', 1, 1],
    ['tehrapy', 'therapy', 1, 1],
    ['manaul', 'manual', 1, 1],
    ['exrcies', 'exercise', 2, 2],
    ['balance', 'bandage', 1, 2],
    ['gait', 'ultrasound', 2, 3],
  ])('from %j to %j, %i forgiven: %i', (typed, meant, most, slips) => {
    expect(slipsBetween(typed, meant, most)).toBe(slips);
  });

  it('are those that natural counts, as far as they are forgiven', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, meant, most) => {
        const counted = distances.DamerauLevenshteinDistance(typed, meant, { restricted: true });
        expect(slipsBetween(typed, meant, most)).toBe(Math.min(counted, most + 1));
      }),
      { numRuns: 500 },
    );
  });
});
