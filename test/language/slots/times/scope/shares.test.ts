import { describe, expect, it } from 'vitest';
import { seeDraft } from '../../../../../src/language/see-draft.ts';
import { sharePhrasesOf } from '../../../../../src/language/slots/times/scope/share-phrases.ts';
import { model } from '../../../model.ts';

const partsOf = (text: string) => seeDraft(text, model).shares.map(({ part }) => part);

describe('a part of a time', () => {
  it.each([
    ['40 min, half manual', [1 / 2]],
    ['45 min, a third of it gait', [1 / 3]],
    ['45 min, two thirds manual, the rest TE', [2 / 3, 'rest']],
    ['40 min, 3/4 of it TE', [3 / 4]],
    ['TE and manual, 40 min split evenly', ['even']],
    ['TE and manual, 40 min, half and half', ['even']],
    ['TE and manual 40 min 50/50', ['even']],
    ['60 min, 25% of 60 min was manual', [1 / 4]],
    ['TE 20, the rest manual', ['rest']],
  ])('is told by %s', (text, parts) => expect(partsOf(text)).toEqual(parts));

  it.each([
    'half an hour of TE',
    'three quarters of an hour of TE',
    'TE 20, rest, MT 15',
    'TE 20 and a rest break',
  ])('is not told by %s', (text) => expect(partsOf(text)).toEqual([]));

  it('is a fraction, the rest or the same for each, in the vocabulary as well', () =>
    expect(() => sharePhrasesOf({ '3/2': ['one and a half'] })).toThrow('shares.yml: 3/2'));
});
