import { expect, it } from 'vitest';
import { services } from '../model.ts';

it.each([
  ['each visit', 'neck and back hurt, te 15 min each visit', ['97110 15']],
  ['each side', 'te 15 min each side', ['97110 30']],
  ['one of two days', 'te 10, and 15 again tomorrow', ['97110 10']],
  [
    'each service among which it was split evenly',
    '60 min visit, 15 of it hot pack, other 45 split evenly nmr / te / ther act',
    ['97010 15', '97112 15', '97110 15', '97530 15'],
  ],
])('a time of %s: %j', (_, text, read) => expect(services(text)).toEqual(read));
