import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

const asked = (question: string, payer = 'commercial') => {
  const { verdict, asks } = ask(question, { payer });
  return { verdict, asks: asks.map(({ id }) => id) };
};

describe('what is asked of two services that are refused together', () => {
  it.each([
    ['the adjusted region', '97140 and 98941 same region', 'commercial'],
    ['the same minutes', '97530 with 97150 for the same minutes', 'commercial'],
    ['two evaluations', 'can I bill 97164 and 97161 same day', 'commercial'],
    ['two codes for one service', '97014 and G0283 together', 'uhc'],
    ['a visit with its minutes', '97124 and 97140 15 min each, both on the neck', 'commercial'],
    ['an adjusted region with its minutes', '98942 today and 97140 to low back 15 min. 59?', 'commercial'],
  ])('is nothing: %s', (_why, question, payer) => {
    expect(asked(question, payer)).toEqual({ verdict: 'not-allowed', asks: [] });
  });

  it('is who bills, where a therapist would be paid for the one that is excluded', () => {
    expect(asked('medicare: 97140 and 98941 same region', 'medicare').asks).toEqual(['discipline']);
  });

  it.each([
    [
      'how many regions were adjusted',
      'masage 15 min same exact spot as the ajustment can i bill it to',
      ['cmt-regions'],
    ],
    ['whether the other pair stands apart', '97124, 97140 and 98941 together?', ['region']],
  ])('is %s, where that is still open beside them', (_what, question, ids) => {
    expect(asked(question)).toEqual({ verdict: 'not-allowed', asks: ids });
  });

  it.each([
    ['a pair that a modifier opens', '97140 and 98941', ['region', 'payer']],
    ['a pair without a row', '97110 20 min and 97530 15 min', ['group', 'payer']],
  ])('is as ever of %s', (_what, question, ids) => {
    expect(asked(question).asks).toEqual(ids);
  });
});
