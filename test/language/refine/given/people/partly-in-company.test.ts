import { describe, expect, it } from 'vitest';
import { ask } from '../../../model.ts';

/** Minutes with the code of who was there: `97110 25`, `97150 15`. */
const given = (text: string): string[] =>
  ask(text).services.map(
    ({ codes, minutes, contact }) => `${contact === 'group' ? '97150' : codes.join('|')} ${minutes}`,
  );

describe('a time of which a part was shared, or spent alone', () => {
  it.each([
    ['te 40, 25 one on one and the rest in a group', ['97110 25', '97150 15']],
    ['te 40, 25 1:1, 15 group', ['97110 25', '97150 15']],
    ['te 40, half group half one on one', ['97110 20', '97150 20']],
    ['half of the 40 min te was in a group', ['97110 20', '97150 20']],
    ['te 40, last 20 in a group of 3', ['97110 20', '97150 20']],
    ['te 40 with 15 of it shared with another patient', ['97110 25', '97150 15']],
    ['nmr 30, 10 of the 30 shared with another guy', ['97112 20', '97150 10']],
    ['40 min of aquatic, half of it two people in the pool', ['97113 20', '97150 20']],
    ['te 38, half of it on his own', ['97110 19']],
    ['te 38, I was with her for 23 and the rest she was alone', ['97110 23']],
    ['te 30, overlapped with another patient for 10', ['97110 20', '97150 10']],
    ['TE 40: 20 one on one, 20 group', ['97110 20', '97150 20']],
    ['te 8:00-8:40, another patient from 8:20 to 8:30', ['97110 30', '97150 10']],
    // The people of a group are no part of its time.
    ['four of them in the pool with me for 40 min all at once', ['97150 40']],
    ['te 30 in a group', ['97150 30']],
  ])('%j', (text, services) => expect(given(text).sort()).toEqual([...services].sort()));
});
