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
    ['Joe 20 min neuro by himself, then Joe + Al together 25. units for joe', '97112 × 1 59?'],
    ['Mary 15 min gait alone with me, then Mary and Sue at the same time 30 min balance', '97116 × 1 59?'],
    ['group for an hr and 8 more min with her alone on neuro', '97112 × 1 59?'],
  ])('%s: the 59 goes on what was alone', (question, alone) => {
    expect(linesOf(question)).toEqual([alone, '97150 × 1'].sort());
  });
});

describe('several at once', () => {
  it.each([
    '6 vets in chairs doing bands w our OT, 30 min',
    '4 residents seated doing arm exercises with me 25 min',
    'thre of us at once in the pool, i was in the water w all of them watching equally 30 min',
    'I watched all three of them do bands for 30 min',
    'two stroke survivors at one table doing peg boards w me 30 min',
    'aquatic with all of them at once, 30 min',
    'Two patients in the group, one after the other did squats, 30 min',
  ])('%s: a group', (question) => {
    expect(linesOf(question)).toEqual(['97150 × 1']);
  });

  it.each([
    ['3 people in the room but only one was my patient. ther ex 20', '97110 × 1'],
    ['ther ex 20 min, 2 other people in the gym but not my patients', '97110 × 1'],
    ['balance 20 min, 2 other pts in the room with their own therapists', '97112 × 1'],
    [
      'a 97150 or 97110? 3 people in the room but only one was my patient, others just waiting, 20 min ther ex',
      '97110 × 1',
    ],
    ['I treated two patients one after the other, this one had te 15 min', '97110 × 1'],
    ['te 20, she works with 3 nurses', '97110 × 1'],
    ['te 20, can 2 people bill?', '97110 × 1'],
    ['group of 4, I only treated one myself, te 30', '97110 × 2'],
    ['Carl with Humana, both knees, te 30', '97110 × 2'],
    ['Joe with Achilles pain, both feet, te 30', '97110 × 2'],
    ['Rosa with Cervical and lumbar pain together, MT 15', '97140 × 1'],
    ['Saw John with Medicare and Aetna at the same time, te 30', '97110 × 2'],
    ['Adam and Eve are both on my schedule, te 30 for Adam', '97110 × 2'],
    ['Anna and Husband both present, te 25', '97110 × 2'],
    ['3 pts in one hour, one after another, te 20 each', '97110 × 1'],
    ['Two patients at 9, one after the other, te 15 each', '97110 × 1'],
  ])('%s: one patient', (question, line) => {
    expect(linesOf(question)).toEqual([line]);
  });
});
