import { describe, expect, it } from 'vitest';
import { payerOnce } from '../../src/answer/words/payers/payer-once.ts';
import { house } from '../support/house.ts';
import { ask } from './at-the-door.ts';

describe('a payer', () => {
  it.each([
    [
      'Medicare Part B - chiropractor: From a chiropractor Medicare covers the adjustment.',
      'From a chiropractor Medicare covers the adjustment.',
    ],
    ['Aetna (commercial): Records are often wanted.', 'Aetna (commercial): Records are often wanted.'],
    ['97010 is bundled.', '97010 is bundled.'],
  ])('is named once: %s', (text, said) => {
    expect(payerOnce(text, house.ruleSet)).toBe(said);
  });

  it('whose rule stops a claim is named once in the note on it', () => {
    expect(ask('98941 maintenance medicare').text).toMatch(/^Note: Medicare does not pay an adjustment/m);
  });
});
