import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a code behind a looser word for it is one service', () => {
  it.each([
    ['the eval 99203 with 98941', ['99203', '98941']],
    ['biller put 59 on the eval 99213', ['99213']],
    ['manip under 98943 for the wrist', ['98943']],
    ['manipulation of the right wrist 98943', ['98943']],
    ['pt eval 97162 and 99213', ['97162', '99213']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['adjusted neck 98943', ['98940', '98943']],
    ['adj L5 98943 wrist', ['98940', '98943']],
    ['cmt and 98943', ['98940|98941|98942 ?cmt-regions', '98943']],
    ['adj, 98943', ['98940|98941|98942 ?cmt-regions', '98943']],
  ])('in %j the spine was adjusted as well', (text, read) => expect(services(text)).toEqual(read));
});

describe('a patient who had a stroke', () => {
  it.each(['stroke patient 30 min', 'same stroke pt, 30 minutes'])('was not stroked: %j', (text) =>
    expect(services(text).join()).not.toContain('97124'),
  );

  it.each([
    'effleurage and long strokes 15',
    'deep strokes on traps for 15 minutes',
    'long strokes with oil 15 min',
  ])('while strokes of the hand are massage: %j', (text) => expect(services(text)).toEqual(['97124 15']));
});

describe('"exercise" behind a number', () => {
  it.each([
    ['gait 22 exercise 23, medicare', ['97116 22', '97110 23']],
    ['manual 12 exercises 18? uhc', ['97140 12', '97110 18']],
    ['21 manual 3 exercise. Medicare', ['97140 21', '97110 3']],
    ['hi. heat, manual 22 exercise 23', ['97010', '97140 22', '97110 23']],
  ])('is the next service in %j', (text, read) => expect(services(text)).toEqual(read));

  it.each(['did 12 exercises 18 min', '12 exercises, 18 min', '18 min, 3 exercise bands'])(
    'is counted in %j',
    (text) => expect(services(text)).toEqual([expect.stringContaining('18')]),
  );
});
