import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('a chiropractor who is only heard of', () => {
  it.each([
    'the chiro agrees she still needs us. 97110 20, medicare',
    'referred by our chiropractor, 97110 20, medicare',
    'the chiropractor told her to come. 97110 20',
  ])('does not bill: %j', (text) => expect(ask(text).discipline).toBeNull());

  it.each(['our chiropractor did 97110 20, medicare', 'chiropractor here, 97110 20'])(
    'bills where they work: %j',
    (text) => expect(ask(text).discipline).toBe('chiropractic'),
  );
});

describe('what is counted', () => {
  it('is no number of patients where one session is told of', () =>
    expect(services('97110 and 97140 all same session, 59 on two of them')).toEqual(['97110', '97140']));

  it.each(['client', 'patient'])('another %s takes the clinician away', (who) =>
    expect(services(`te 15 while i was with another ${who}`)).toEqual(['97110 15 unattended']),
  );

  it.each(['therapist', 'PT', 'assistant'])('is none of one %s: the number is a time', (who) =>
    expect(services(`gait 15 ${who} present`)[0]).toMatch(/^97116 15/),
  );
});
