import { describe, expect, it } from 'vitest';
import { services } from '../../model.ts';

describe('extremities by their word beside an adjusted spine', () => {
  it.each([
    ['cmt 5 regions + extremity x2', ['98942', '98943']],
    ['cmt 3 regions and extremity', ['98941', '98943']],
    ['cmt 3 + 2 extremities', ['98941', '98943']],
    ['adj 3 spinal + 2 extremities', ['98941', '98943']],
    ['cmt 3 regions, 1 extremity', ['98941', '98943']],
    ['cmt to c and t + one extremity', ['98940', '98943']],
    ['98941 + extremity', ['98941', '98943']],
    ['extremity adj 2, spinal 3', ['98941', '98943']],
    ['spinal 3 regions, extraspinal 2 regions', ['98941', '98943']],
    ['3 spinal 1 extraspinal', ['98941', '98943']],
    ['knee adj and spine 2 regions', ['98940', '98943']],
  ])('are a second adjustment: %j', (text, read) => expect(services(text).sort()).toEqual(read));

  it.each([
    ['98941 and extremities numb', ['98941']],
    ['cmt 2 regions and extremity exercises 15', ['97110 15', '98940']],
    ['extremity adj, no spinal', ['98943']],
  ])('tell of something else: %j', (text, read) => expect(services(text).sort()).toEqual(read));
});
