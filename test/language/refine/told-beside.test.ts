import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

/** What is told beside a visit and changes nothing of it. */
describe('people who are no second patient', () => {
  it.each([
    ['97110 25 min, his two brothers waited outside', ['97110 25']],
    ['transfers with another man helping to lift 18 min, 97530', ['97530 18']],
    ['lives with three sisters, gait training 24 min', ['97116 24']],
    ['therex 30 min, her mom and another lady watching', ['97110 30']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['97110 22 min while his two boys watched', ['97110 22']],
    ['three people were waiting, 97110 22 min', ['97110 22']],
    ['97116 18 min, two people held the walker', ['97116 18']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('are patients where they were treated together', () =>
    expect(services('ladder drills 30 min with two sisters at once')).toEqual(['97150 30 group']));
});

describe('numbers that are no minutes', () => {
  it.each([
    ['97110 16 min, manual 15 min, then 55 on the LEFS', ['97110 16', '97140 15']],
    ['97110 18 min with 25 lb weights, then berg balance 47', ['97110 18', '97750 ?activity']],
    ['68 recovering from a hip fracture. 97110 20 min', ['97110 20']],
    ['97116 10 min, 97140 25 min, he is 30 and 60 working on his degree', ['97116 10', '97140 25']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['97110, 97530 and 97112, all in all 50 min', 50],
    ['97110, 97530 and 97112 in all 44 min', 44],
  ])('%j tells the time of all', (text, minutes) =>
    expect(ask(text)).toMatchObject({ totalMinutes: minutes, services: [{ minutes: null }, {}, {}] }),
  );

  it.each([
    [
      '40 min of therapeutic exercise, 15 min of gait training, the rest on the bike',
      ['97110 25', '97116 15'],
    ],
    ['40 min of balance work, 15 min of gait training, the rest she sat', ['97112 40', '97116 15']],
  ])('%j: a rest of treatment is a part, a pause is none', (text, read) =>
    expect(services(text)).toEqual(read),
  );
});

describe('what the patient feels', () => {
  it.each([
    ['98940 for LBP with lower extremity numbness', ['98940']],
    ['adjusted the lumbar spine, upper extremity tingling', ['98940']],
  ])('%j: no limb was adjusted', (text, read) => expect(services(text)).toEqual(read));
});

describe('a visit that was no video visit', () => {
  it.each([
    ['97110 25 min, no video visit today', []],
    ['97110 25 min, telehealth not allowed by the plan', []],
    ['97110 25 min over video', ['95']],
  ])('%j', (text, modifiers) => expect(ask(text).modifiers).toEqual(modifiers));
});

describe('money that is no therapy of the year', () => {
  it.each(['deductible is over $3,000', 'copay is past $2,500', 'her balance went over $2,600'])(
    '%j',
    (text) => expect(ask(`97110 20 min, ${text}`).spentThisYear ?? null).toBeNull(),
  );
});

it('reads a new PT as a new patient where a chiropractor saw her', () =>
  expect(services('New PT, first visit with the chiropractor, low complexity')).not.toContain('97161'));
