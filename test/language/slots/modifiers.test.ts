import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

describe('modifiers that a question is about', () => {
  it.each([
    ['does uhc want gp', ['GP']],
    ['kx or not', ['KX']],
    ['59 on balance?', ['59']],
    ['97530 beside 97110 for united, 59 yes or no', ['59']],
    ['ga modifer for uhc', ['GA']],
    ['ga on 98941', ['GA']],
    ['98942 GZ or GA', ['GZ', 'GA']],
    ['what are the rules for 25 beside an adjustment', ['25']],
    ['do we drop 59 from 97140', ['59']],
    ['xs or 59', ['XS', '59']],
    ['51 or 59', ['51', '59']],
    ['59 and XS on one line', ['59', 'XS']],
    ['what is Q6', ['Q6']],
    ['97124 with an adjustment, 59 or what', ['59']],
    ['adjusted the sacrum, did trigger points on the calf. 59 or nope?', ['59']],
    ['59 on every 97140?', ['59']],
    ['GA needed?', ['GA']],
    ['which line gets the 25', ['25']],
    ['ga vs gz', ['GA', 'GZ']],
    ['AT or GA for her?', ['AT', 'GA']],
    ['CQ vs CO', ['CQ', 'CO']],
    ['gx and gy together?', ['GX', 'GY']],
    ['may at stand with gz', ['GZ']],
    ['98941 for medicare: is at required', ['AT']],
    ['at modifier required for a replacement plan', ['AT']],
    ['Adjusted the mid back, massage to the calf. 59?', ['59']],
    ['59?', ['59']],
    ['AT?', ['AT']],
    ['do I need a c q on p t a visits', ['CQ']],
  ])('sees them in %j', (text, expected) => expect(ask(text).modifiers).toEqual(expected));

  it.each([
    'meet me at 3',
    'where do I go',
    'co workers are here',
    'rt knee 97110 20 min',
    'lt shoulder manual 15',
    '25 or 30 minutes of 97110',
    '97110 25 and 97140 10',
    '25 on therex',
    'gt 22',
    'he was seen at 3 and at noon',
    'Ther ex on the knee. 45?',
    '25?',
    'at?',
    'GA',
  ])('sees none in %j', (text) => expect(ask(text).modifiers).toEqual([]));
});
