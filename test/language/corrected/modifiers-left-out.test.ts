import { expect, it } from 'vitest';
import { ask } from '../model.ts';

it.each([
  ['97140-59-GP 20 min, drop the 59', '97140-GP 20 min'],
  ['97110 GP 59, take off the 59', '97110 GP'],
  ['97110-GP-KX 30 min, leave off the KX', '97110-GP 30 min'],
])('“%s” is told without it', (text, meant) => expect(ask(text).services).toEqual(ask(meant).services));

it('of one that was not told before nothing is left out: “take off the 59?”', () =>
  expect(ask('should I take off the 59 on 97140-59 with 98941').modifiers).toEqual(['59']));
