import { describe, expect, it } from 'vitest';
import { ask, services } from '../../model.ts';

describe('what is said in place of "and"', () => {
  it.each([
    'TE and MT 15 min each',
    'adjusted C and T, medicare',
    'an hour and ten minutes of ther ex',
    'dry needled the piriformis and the glute med',
    'can we use both 59 and XS on the massage line',
    'an hour and a quarter of ther ex',
  ])('is "and": %j', (text) => {
    for (const word of ['as well as', 'along with']) {
      const told = text.replace('and', word);
      expect(services(told)).toEqual(services(text));
      expect(ask(told).intent).toBe(ask(text).intent);
    }
  });

  it.each(['along with the adjustment she got 20 te', 'TE 20. As well as that, MT 10'])(
    'is none at the beginning: %j',
    (text) => expect(services(text).at(-1)).toMatch(/ [12]0$/),
  );
});
