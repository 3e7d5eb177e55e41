import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

const reads = (rows: [text: string, expected: string[]][]) =>
  it.each(rows)('%j', (text, expected) => expect(services(text)).toEqual(expected));

describe('a time in parts', () => {
  reads([
    ['40 mins: half manual half exercise', ['97140 20', '97110 20']],
    ['two thirds of a 45 min session was te, a third manual', ['97110 30', '97140 15']],
    ['a third of the 45 min went to manual, the rest was te', ['97140 15', '97110 30']],
    ['half of the 40 min was gait and the other half balance', ['97116 20', '97112 20']],
    ['25% of 60 min manual, remainder te', ['97140 15', '97110 45']],
    ['60 min: 25% manual 75% te', ['97140 15', '97110 45']],
    // Percent of something else.
    ['gait at 50% weight bearing 15 min, te 10', ['97116 15', '97110 10']],
    ['grip at 60% of 40 lbs, te 15', ['97110 15']],
    ['split evenly between te and manual, 40 min', ['97110 20', '97140 20']],
    ['30 min split 50/50 te and ta', ['97110 15', '97530 15']],
    ['45 total, 20 of it manual, rest ther ex', ['97140 20', '97110 25']],
    // A part of the time told right before: the same service, or another one.
    ['nmr 30, 10 of that sitting balance', ['97112 30']],
    ['mt 10, nmr 30 min, 10 of which was sitting balance', ['97140 10', '97112 30']],
    ['manual 20, 5 of that mfr', ['97140 20']],
    ['te 30, 10 of that manual, nmr 15', ['97110 20', '97140 10', '97112 15']],
    ['te 30, of that 10 min manual', ['97110 20', '97140 10']],
    // Half of it, whatever the other half was.
    ['half of a 30 min slot was manual, other half looking for the chart', ['97140 15']],
    ['half of the 30 min visit was te, other half on the phone', ['97110 15']],
    ['charted 30 te, 12 mt', ['97110 30', '97140 12']],
    ['put 20 te and 10 mt', ['97110 20', '97140 10']],
    ['had 4 in the pool together 30 min', ['97113 30 group']],
    ['te 30 with 10 of it manual', ['97110 20', '97140 10']],
    ['50 minutes total: 20 ther ex, the rest manual', ['97110 20', '97140 30']],
    ['first 15 min manual then the rest of 45 on exercise', ['97140 15', '97110 30']],
    ['97110 for 25 of the 40 min, 97140 the other 15', ['97110 25', '97140 15']],
    ['an hour total. 25 te, 20 ta, remainder gait', ['97110 25', '97530 20', '97116 15']],
    ['manual and ther ex, 15 apiece', ['97140 15', '97110 15']],
    ['97110, 97112 and 97140 10 each', ['97110 10', '97112 10', '97140 10']],
    ['97113, gait and TE each 11 min', ['97113 11', '97116 11', '97110 11']],
    ['TE 8 min by himself. gait 14 with me', ['97110 8 unattended', '97116 14']],
    ['te 30 min including 10 min of gait', ['97110 20', '97116 10']],
    ['half hour of te w/ the last 10 min on gait', ['97110 20', '97116 10']],
    ['30 min of which 10 was manual and rest te', ['97140 10', '97110 20']],
    ['te and mt, 25 and 10 min', ['97110 25', '97140 10']],
    ['saw her 2:00 to 2:50. te 22, manual 15, gait 13', ['97110 22', '97140 15', '97116 13']],
    ['97110 9:00-9:15, 97112 9:15-9:30, 97140 10 min', ['97110 15', '97112 15', '97140 10']],
    ['RTM: 44 minutes logged over the month with one video call', ['98980 44']],
    ['(10 min of talking about the weather) te 21 min', ['97110 21']],
    ['acupuncture without current 15 min, new needles and 12 more min, needles sat 20 min', ['97810 27']],
    [
      'needled traps and rhomboid (3 muscles dry). then scapular squeezes and rows for 16',
      ['20561', '97110 16'],
    ],
  ]);

  it.each([
    ['45 min visit, 38 timed minutes, 97110 23 97140 15', 45, 38],
    ['total treatment time 55, total timed 40, te 25 mt 15', 55, 40],
    ['97110 23 97140 15', null, undefined],
  ])('%j: the visit lasted %j, its timed services %j', (text, totalMinutes, timedMinutes) => {
    const request = ask(text);
    expect([request.totalMinutes, request.timedMinutes]).toEqual([totalMinutes, timedMinutes]);
  });
});

describe('numbers that stand as times do', () => {
  reads([
    ['gait w walker 22, te 18', ['97116 22', '97110 18']],
    ['twenty of te, ten of mt', ['97110 20', '97140 10']],
    ['te fifteen mt ten', ['97110 15', '97140 10']],
    ['te for like 20ish min, mt about 10', ['97110 20', '97140 10']],
    ['97110 - 22\n97112 - 17\n97530 - 14', ['97110 22', '97112 17', '97530 14']],
    ['97110-22 97112-17 97530-14', ['97110 22', '97112 17', '97530 14']],
    ['0910-0935 te 0935-0950 mt', ['97110 25', '97140 15']],
    ['manual therapy 7 min at start and 6 min at end, te 20', ['97140 13', '97110 20']],
    ['te 8 + 7 min, mt 10', ['97110 15', '97140 10']],
    ['grade 3 PAs to L4/5 12 min', ['97140 12']],
  ]);

  it.each([
    '97110 for a patient age 45',
    'ther ex with 10 lb weights',
    'does 97110 in box 24 need a pointer',
  ])('sees no time in %j', (text) =>
    expect(ask(text).services.map(({ minutes }) => minutes)).toEqual([null]),
  );
});

describe('rest is not treatment', () => {
  reads([
    ['TE 20 min (incl. 5 min rest), MT 10', ['97110 15', '97140 10']],
    ['te 25 min minus 5 min rest', ['97110 20']],
    ['te 30 mins but 5 of those was just him resting', ['97110 25']],
    ['rested 5 min, te 20', ['97110 20']],
    ['te 12 min, rest 5 min, te 10 min', ['97110 22']],
    ['40 min session, 15 manual, rest therex', ['97140 15', '97110 25']],
  ]);
});

describe('a shared and an alone part of one visit, in any order', () => {
  reads([
    ['group of three for 30 then 15 alone on manual', ['97150 30', '97140 15 one-on-one']],
    ['15 alone on manual then group of three for 30', ['97140 15 one-on-one', '97150 30']],
    ['30 min group then 10 min one on one balance', ['97150 30', '97112 10 one-on-one']],
    ['balance class of 5 for 45 min then 1:1 gait 15 min', ['97112 45 group', '97116 15 one-on-one']],
    ['group 30, individual 15 manual', ['97150 30', '97140 15 one-on-one']],
    ['ther ex 15 one on one, 30 in a group', ['97110 15 one-on-one', '97150 30']],
    ['ther ex 45 min, of which 15 alone and 30 with two other pts', ['97110 15 one-on-one', '97150 30']],
    [
      'worked with him by himself for 12 min on gait, then he joined the group for 20',
      ['97116 12 one-on-one', '97150 20'],
    ],
    ['2 pts at once 30 min ther ex, then 15 manual alone', ['97110 30 group', '97140 15 one-on-one']],
    ['not the group class, I had him alone in the pool 24min', ['97113 24 one-on-one']],
    ['te 15 min, neuro 15 min. 3 patients at once', ['97110 30 group']],
  ]);
});

describe('what is taken back', () => {
  reads([
    ['manual 20 scratch that manual was 12, TE 31', ['97140 12', '97110 31']],
    ['TE 20 I mean NMR 25', ['97112 25']],
    ['te 20, make that neuro', ['97112 20']],
    ['20 te 15 mt, make that 10 mt', ['97110 20', '97140 10']],
    ['te 20 mt 15, make that mt 10', ['97110 20', '97140 10']],
    ['te 20, mt 15 uhc, sorry mt was 10', ['97110 20', '97140 10']],
    ['20 te 15 nmr, make that 10 nmr', ['97110 20', '97112 10']],
    ['te 20, us, ice', ['97110 20', '97035 ?activity', '97010']],
    ['us and te', ['97110']],
    ['manual 15 and te 20, correction te was 25', ['97140 15', '97110 25']],
    ['15 min neuro, sorry 18', ['97112 18']],
    ['neuro 31 manual nope just neuro 31, us 9', ['97112 31', '97035 9']],
    ['dressing and bathing no just bathing 14 min', ['97535 14']],
    // Where no time stood before, the one that is told against another.
    ['te wait, 30 not 20', ['97110 30']],
    ['mt sorry, 15 not 20', ['97140 15']],
    ['gait for balance, 30 not 20, sorry', ['97116 30']],
    ['97140 59 not 25', ['97140']],
    ['te, he is 45 not 55', ['97110']],
    // A service that was just begun takes no time from the one before.
    ['te 15, mt wait, 30 not 20', ['97110 15', '97140 30']],
    ['97110 20 min 97140 oops 15', ['97110 20', '97140 15']],
    ['te 15, gait 20 wait 30', ['97110 15', '97116 30']],
  ]);
});

describe('how a part of the only service was done', () => {
  reads([
    ['97112 30 min, she was sitting on the ball for 10 of it', ['97112 30']],
    ['97112 30 minutes. For 10 of them he sat on the ball', ['97112 30']],
    ['97110 40 min, seated on the swiss ball for 15 of them', ['97110 40']],
    ['97530 30 min, sitting on the mat for 12 min of it', ['97530 30']],
    ['97110 30 min, eyes closed for 10 of it', ['97110 30']],
    ['97110 30 min, 10 of it on the left knee', ['97110 30']],
    ['97110 30 min, arms for 10 of it, legs for 20 of it', ['97110 30']],
    ['97110 30 min of which 10 was legs', ['97110 30']],
    // What it was done on may be the same service.
    ['gait training 25 min, on the treadmill for 10 of those', ['97116 25']],
    ['therex 20, on the bike for 5 of it', ['97110 20']],
    // Who was there, and what counts of it, is another matter.
    ['97110 30 min, I was with him for 10 of it', ['97110 10']],
    ['97110 30 min, only 10 of it was skilled', ['97110 10']],
    ['97110 30 min, insurance only allows 10 of it', ['97110 10']],
    ['97110 30 min, with two others for 10 of it', ['97110 20', '97150 10']],
  ]);
});

describe('time in which nobody was treated', () => {
  it.each([
    ['he was on his phone for 7 of the 30 min TE', ['97110 23']],
    ['she was resting for 5 of the 20 min of gait training', ['97116 15']],
    ['I was with her for 20 of the 30 min TE', ['97110 20']],
    ['97530 28 min, was it 2 units even tho only 26 was with me', ['97530 26']],
    ['97530 28 min but only 20 was with me, the rest with the aide', ['97530 20']],
    ['manual 15, te 30 but only 20 min was with me', ['97140 15', '97110 20']],
    ['te 30 mt 15 only 10 was with me', ['97110 30', '97140 15', 'unknown ?activity 10']],
    [
      'here 3:15 to 4:20 but 15 of that she just sat and 5 was me doing paperwork. the rest therex',
      ['97110 45'],
    ],
    [
      'here 1:00 to 2:00 but 10 of that she was icing alone and 5 was me charting. the rest was manual',
      ['97010 10', '97140 45'],
    ],
    ['there 2:00-2:45, 7 min was him in the bathroom, rest was gait training', ['97116 38']],
    [
      'he was there 60 min, 10 on a hot pack, 5 doing paperwork, rest ther ex with me',
      ['97010 10', '97110 45'],
    ],
    ['10 min doing bathroom transfers, te 15', ['97530|97535 ?activity 10', '97110 15']],
    ['60 min visit, lost 11 to a bathroom break, rest therex', ['97110 49']],
    ['44min appt, charting took 10, rest was manual and gait half and half', ['97140 17', '97116 17']],
    ['therex 31 min but 6 of that she was on her phone', ['97110 25']],
    ['97110 38 min, 9 min of it was her crying and us talking', ['97110 29']],
    ['97112 30 min she was sitting out for 10 of it', ['97112 20']],
    ['97110 30 min, waiting for the machine for 10 of it', ['97110 20']],
    ['40 min of gait less 6 to find his shoes', ['97116 34']],
    ['she was here an hour but sat 12 of it catching her breath, the other 48 on gait', ['97116 48']],
  ])('is taken off the time that it lies in: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['gait 20 min, then charting took 10', ['97116 20']],
    ['97110 24 min, he showed up 20 late', ['97110 24']],
    ['manual 15, rested 5, gait 12', ['97140 15', '97116 12']],
  ])('and not off another: %j', (text, read) => expect(services(text)).toEqual(read));
});
