import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('a part of the time that was told before', () => {
  it.each<[string, string[]]>([
    [
      'pta: te 20, nmr 18; pt came in for the last 8 of the nmr and did it with her',
      ['97110 20, 20 by the assistant', '97112 18, 10 by the assistant'],
    ],
    ['gait 20, PTA took the last 12 of the gait', ['97116 20, 12 by the assistant']],
    [
      'te 15, nmr 10, last 5 of balance on foam',
      ['97110 15, 0 by the assistant', '97112 15, 0 by the assistant'],
    ],
  ])('%j', (text, read) =>
    expect(
      ask(text).services.map(
        ({ codes, minutes, assistantMinutes }) =>
          `${codes.join('|')} ${minutes}, ${assistantMinutes ?? 0} by the assistant`,
      ),
    ).toEqual(read),
  );
});

describe('numbers of a note that are no time of treatment', () => {
  it.each<[string, string[]]>([
    ['gt 20 (5 sitting rest)', ['97116 15']],
    ['gait 20 min (5 min rest), te 10', ['97116 15', '97110 10']],
    ['RTM this month: 3 calls, 24 min total, 18 days of data', ['98977', '98980 24']],
    ['DN 4 mm upper trap and levator, te 15', ['20561', '97110 15']],
    ['DN 2 mm, te 15', ['20560', '97110 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what stands beside a place', () => {
  it.each<[string, string[]]>([
    ['us to r shoulder 8 min, te 15', ['97035 8', '97110 15']],
    ['CMT C/T/L + left wrist, IASTM wrist 9', ['98941', '98943', '97140 9']],
    ['CMT full spine + L wrist, IASTM wrist 9', ['98940|98941|98942 ?cmt-regions', '98943', '97140 9']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

it.each([
  ['attended stim 8, mhp same time, te 23', null],
  ['massage and adjustment at the same time', 'same'],
])('of %j the time is %j', (text, time) => expect(ask(text).timeOfServices).toBe(time));

describe('a row of places with a time each', () => {
  it.each<[string, string[]]>([
    ['stretch hams 5, quads 5, calves 5', ['97110 15']],
    ['MT C-spine 8 + T-spine 8, CMT L', ['97140 16', '98940']],
    ['manual to neck 6, shoulder 9', ['97140 15']],
    ['US L shoulder 6, R hip 6; te 10', ['97035 12', '97110 10']],
    ['STM L hip 8, knee mobs 10, TE 20', ['97140 18', '97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('who was with the patient, and who was not', () => {
  it.each<[string, string[]]>([
    ['gait 10 w aide, then 20 with me', ['97116 20', '97116 10']],
    ['30 min te, pt on the phone 8 of them', ['97110 22']],
    ['10 min te, pt cried 10 min, 10 more te', ['97110 20']],
    ['adj L, te 20', ['98940', '97110 20']],
    ['laser class IV 8 minutes, adj L4', ['S8948|97037|97026|97039 ?activity 8', '98940']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
