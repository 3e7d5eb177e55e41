import { describe, expect, it } from 'vitest';
import { ask, draft, services } from '../model.ts';

describe('what several patients had', () => {
  it.each([
    'Jones 18 min TE, Smith 22 min TE at the same time, what code for each',
    'patient A 20 min gait, patient B 15 min balance, units?',
    'first patient got manual 15, second patient got manual 25 and TE 10',
    'Mrs. Alvarez TE 20, Mr. Petrov MT 15',
    'Maria had gait 15 and Tom had gait 30, same hour, one after the other',
    'had 3 pts, alone w pt A 10-10:10, B 10:10-10:25, C 10:25-10:45',
  ])('%j is neither added up nor one of them', (text) => {
    expect(ask(text).several).toBe('patients');
    expect(services(text)).toEqual([]);
  });

  it.each([
    ['patient A gait 20, patient B gait 15. What do I bill for patient B?', ['97116 15']],
    ['Group of two: A did 97112 for 12 alone, then A and B together 25 min. Claim for B?', ['97150 25']],
    [
      'I had Mr. A alone 12 min for gait, then 24 minutes together with Mr. A and Mr. B on strengthening. Mr. A?',
      ['97116 12 one-on-one', '97110 24 group'],
    ],
    // A surname told behind a title is one wherever it stands.
    [
      '8:00-8:20 gait training, only Mr. Olsen. 8:20-8:50 balance group, Olsen and one other patient. What is billed for Olsen?',
      ['97116 20 one-on-one', '97112 30 group'],
    ],
  ])('%j is the patient asked about', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['patients A and B 30 min balance together', ['97112 30 group']],
    [
      'Pt A alone with me for gait 2:00-2:20, then Pt A and Pt B together 2:20-2:50',
      ['97116 20 one-on-one', '97150 30'],
    ],
    [
      'exercised both of them 30 min with me going back and forth, manual 12 alone',
      ['97150 30 group', '97140 12 one-on-one'],
    ],
    ['I had both of them the entire 45 minutes, side by side on nustep and bands', ['97110 45 group']],
    ['A 20 min of gait and B knees TE 15', ['97116 20', '97110 15']],
    ['Medicare Part B patient, TE 20 and MT 10', ['97110 20', '97140 10']],
    ['Maria did 20 min TE, MT 15 today', ['97110 20', '97140 15']],
    ['Ann (PTA) did gait 15, Bob (PT) did TE 20', ['97116 15', '97110 20']],
    ['Smith: 97110 20, 97140 10', ['97110 20', '97140 10']],
    ['S: LBP. O: tender. A: improving. P: TE 15, MT 10', ['97110 15', '97140 10']],
  ])('%j is one claim', (text, read) => {
    expect(ask(text).several).toBeUndefined();
    expect(services(text)).toEqual(read);
  });

  it('keeps that there was a name, and no name', () => {
    const { named } = draft('Maria had gait 15 and Tom had gait 30');
    expect(named.map(({ of }) => of)).toEqual(['person 0', 'person 1']);
  });
});
