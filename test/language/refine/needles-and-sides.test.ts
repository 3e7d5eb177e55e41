import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/read-question.ts';
import { model, services } from '../model.ts';

describe('time in which needles only stay in', () => {
  it.each([
    ['acupuncture 14 min with her then left her to cook 20', ['97810 14']],
    ['needles in for 30, I was with her 15, plain acupuncture', ['97810 15']],
    ['acupuncture: 13 minutes in person, then needles rested 25 minutes', ['97810 13']],
    ['electroacupuncture 16 min hands on, needles retained another 20 min', ['97813 16']],
    ['acupuncture 12 min, then stepped out for 15 min', ['97810 12']],
    ['acupuncture - put the needles in 12 min, then she rested with needles 20 min', ['97810 12']],
    ['acupuncturist: 14 min contact, then needles just sat in 22 more. 97810 + 97811x2?', ['97810 14']],
    ['placed needles 14 minutes with her, left the needles in 20. 97810 and 97811?', ['97810 14']],
    ['acupuncture first set of needles 15 min, second set 15 min, rested 20 with the needles', ['97810 30']],
    ['97810: there 40 min but 25 of that was resting with the needles in', ['97810 15']],
    ['acupuncture 40 minutes, 25 of them resting with needles in', ['97810 15']],
    ['97810, 40 min total, 25 min needle retention', ['97810 15']],
    ['plain acupuncture, I was with her 26 min total, needles stayed in another 20', ['97810 26']],
    ['97810 15 min, then new needles placed another 15 with him, rested 25', ['97810 30']],
    [
      'Acupuncture. First set 15 min with patient. New points inserted – 15 more. Then 20 resting w/ needles',
      ['97810 30'],
    ],
  ])('is no personal time: %s', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['acupuncture, needles in with me there 15 min, later i put in a fresh set, another 15 w her', 30],
    ['acu 15 min placing, re-inserted new needles 12 min', 27],
  ])('%s: time with fresh needles goes on with what was begun', (text, minutes) =>
    expect(services(text)).toEqual([`97810 ${minutes}`]),
  );

  it('stays the time of the service where no other is told', () =>
    expect(services('acupuncture, needles in 30 min')).toEqual(['97810 30']));

  it.each([
    ['acupuncture 32 min in person, at minute 17 she placed a second set of needles', 1],
    ['our acupuncturist: 31 minutes face to face, new needles in the second 15, no current', 1],
    ['acupuncture 30 min, re-needled after the first 15', 1],
    ['acupuncture 33 min in person, new set put in halfway', 1],
    ['acupuncture 45 min hands on, new needles twice', 2],
  ])('%s: needles newly placed in %i further quarter hours', (text, insertions) =>
    expect(readQuestion(text, model, null).request.services[0]?.insertions).toBe(insertions),
  );
});

it.each([
  ['acupuncture, me in the room 16, then put in new ones for another 14', ['97810 30']],
  ['acu no estim, 17 min with her, pulled them and put new ones in, 14 more with her', ['97810 31']],
])('a number beside the company of the patient is a time: %s', (text, read) =>
  expect(services(text)).toEqual(read),
);

describe('two sides treated', () => {
  it.each([
    ['10 min of manual RT shoulder, 10 min LT shoulder', ['97140 20']],
    ['97140 RT shoulder 12 / LT knee 11', ['97140 23']],
    ['manual therapy right hip 8 min and left hip 9 min', ['97140 17']],
    ['TE left knee 15, right knee 8', ['97110 23']],
    ['neuro re-ed: left ankle 10 min, right ankle 10 min', ['97112 20']],
  ])('are two bouts: %s', (text, read) => expect(services(text)).toEqual(read));

  it('are two services where two are named', () =>
    expect(services('97140 left shoulder 15 min, 97110 right knee 20 min')).toEqual([
      '97140 15',
      '97110 20',
    ]));

  it.each([
    ['97140 23 min RT shoulder', []],
    ['97110 15 min LT knee', []],
    ['97760 splint LT wrist 30 min', ['LT']],
    ['do I need the RT modifier on 97140', ['RT']],
  ])('modifiers: %s → %j', (text, modifiers) => {
    const { request } = readQuestion(text, model, null);
    expect([...request.modifiers, ...request.services.flatMap((s) => s.modifiersSaid)]).toEqual(modifiers);
  });
});

describe('a time of each of several places', () => {
  it.each([
    ['right shoulder and left shoulder mobilized 8 min each', ['97140 16']],
    ['mobilized right and left shoulder 8 min each', ['97140 16']],
    ['neck and low back massage 10 min each', ['97124 20']],
    ['left and right hand mob 6 min each, te 10', ['97140 12', '97110 10']],
    ['te 10, neck and low back massage 8 min each', ['97110 10', '97124 16']],
    ['TE, NMR 15 min each', ['97110 15', '97112 15']],
    ['massage neck and back, 10 min each patient', ['97124']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});
