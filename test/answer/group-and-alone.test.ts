import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

/** `97112 × 1 59?`: the lines of an answer, with the distinct modifier where one may stand. */
const linesOf = (question: string): string[] =>
  ask(question)
    .lines.map(({ code, units, modifiers }) =>
      [`${code} × ${units}`, ...modifiers.filter(({ code: one }) => one === '59').map(() => '59?')].join(' '),
    )
    .sort();

describe('a group and minutes alone, told as a story', () => {
  it.each([
    [
      '97150 and 97530 on one claim if the group came first and then I had 20 min alone with her',
      '97530 × 1 59?',
    ],
    ['97150 and 97112, first was 2 pts then i was alone w him 15. who gets 59', '97112 × 1 59?'],
    ['can 97110 and 97150 go together, she was in the group then stayed 20 mins one on one', '97110 × 1 59?'],
    [
      'who gets the 59, 97150 or 97112? group was first, then he stayed 15 min by himself with me',
      '97112 × 1 59?',
    ],
    ['97112 and 97150, 15 alone with him then 2 pts together. 59 on which', '97112 × 1 59?'],
    ['97112 then 97150: i was alone w him for 15 first, then another pt joined us', '97112 × 1 59?'],
    ['group was an hour and then 8 minutes just me n her w neuro. units for her', '97112 × 1 59?'],
    ['8 min just me and her w neuro, then group an hour. units', '97112 × 1 59?'],
    ['group for an hr and 8 more min with her alone on neuro', '97112 × 1 59?'],
  ])('%s: the 59 goes on what was alone', (question, alone) => {
    expect(linesOf(question)).toEqual([alone, '97150 × 1'].sort());
  });
});
