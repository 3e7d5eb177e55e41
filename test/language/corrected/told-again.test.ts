import { describe, expect, it } from 'vitest';
import { draft, services } from '../model.ts';

describe('a time that is told again is put where it was told first', () => {
  it.each([
    'oh the TE was 25',
    'I meant 25 for the TE',
    'wait TE was 25',
    'change TE to 25',
    'make the TE 25',
    'TE should be 25',
    'actually 25 of TE',
    'sorry TE was 25 not 20',
    '*TE 25',
    'TE 25 not 20',
    'update: TE 25',
    'not 20, 25 for TE',
    'I said 20 but TE was 25',
    'TE ended up being 25',
    'the 20 should be 25',
  ])('TE 20 MT 15. %s', (again) => {
    expect(services(`TE 20 MT 15. ${again}`)).toEqual(['97110 25', '97140 15']);
    expect(services(`uhc: TE 20 MT 15, ${again}, codes?`)).toEqual(['97110 25', '97140 15']);
  });
});

it.each([
  '97110 should be 97530',
  'change 97110 to 97530',
  'replace 97110 with 97530',
  'swap 97110 for 97530',
  '97110 was actually 97530',
  'i meant 97530 not 97110',
  '97530 instead of 97110',
  'not 97110 its 97530',
])('97110 20 98941. %s: the other service goes where it was told first', (again) =>
  expect(services(`97110 20 98941. ${again}`)).toEqual(['97530 20', '98941']),
);

it.each([
  'TE 20 MT 15, TE 10 more',
  'TE 20, the TE was 2 sets of 10',
  'TE 20. last visit TE was 25',
  'TE 20 today, yesterday TE was 30',
  'TE 20 of which 10 was the PTA',
  'manual 15, first manual was 8 and second 7',
  '97110 20, was 97110 3 units last time?',
  '97110 20 98941, should 97110 be 97530?',
  '97110 20 98941, can we change 97110 to 97530?',
  '97110 20 98941, aetna changed 97110 to 97530',
  '98941 97140 15, why 97140 instead of 97124',
  'eval 45 TE 15, eval was 30 minutes of talking',
  'TE 20 wait TE counts as 97110 right',
])('%s: nothing is put right', (text) => expect(draft(text).putRight).toBe(false));
