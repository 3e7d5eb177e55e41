import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('a time that was partly shared', () => {
  it.each([
    [
      'two guys 3:00-3:30, some of it one on one, some both at once, strengthening',
      ['97110 30 group', '97110 one-on-one'],
    ],
    ['te 30 min some individual some group', ['97110 one-on-one', '97150']],
    ['ther ex 30 min, half of it one on one, half with another pt', ['97110 15 one-on-one', '97150 15']],
  ])('%j: nobody said which minutes', (text, told) => {
    expect(services(text)).toEqual(told);
  });
});

describe('two services of one word', () => {
  it.each([
    ['cervical traction by hand 8 and by the machine 12', ['97140 8', '97012 12']],
    ['manual traction 9 min then mechanical 15', ['97140 9', '97012 15']],
    ['massage by hand 10 then the massage chair 12', ['97124 10', '97012|97039 ?payer 12']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('what counts by a clock of its own', () => {
  it.each([
    ['RTM setup plus 25 minutes of talking this month', ['98975', '98980 25']],
    ['RTM setup 20 min', ['98975 20']],
    ['acu 15 min then new needles in each of the next two quarter hours', ['97810 45']],
    ['acupuncture 45 min, needles placed in each of the two later quarter hours', ['97810 45']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));

  it('counts the quarter hours by their needles', () => {
    expect(ask('acupuncture 46 min, needles placed in both later quarters').services[0]?.insertions).toBe(2);
  });

  it.each([
    ['acupuncture 15 min, they rest 20, then I came back and placed 3 new ones, 10 min with him', 1],
    ['acu 16 min face to face, then I inserted four new needles in the low back, 12 min', 1],
    ['acupuncture 15 min, then put in 5 more needles, 15 min', 1],
    ['acu 30 min face to face, added 10 more minutes of manual', undefined],
  ])('%j: needles newly placed %j times', (text, placed) =>
    expect(ask(text).services[0]?.insertions).toBe(placed),
  );
});

describe('a test that was not written up', () => {
  it.each([
    ['rom measurement both arms, no report', true],
    ['Berg 15 min, did not write a report', true],
    ['Berg 15 min, the report was never typed', true],
    ['Berg 15 min, report has not been written', true],
    ['Berg 15 min, no report of pain', undefined],
    ['Berg 15 min, written report', undefined],
    ['can I bill 97750 without a report?', undefined],
  ])('%j', (text, unreported) => {
    expect(ask(text).services[0]?.unreported).toBe(unreported);
  });
});

it('asks what a motion with its number in a row of times was', () => {
  expect(services('mobs 10, ext 17, us 8')).toEqual(['97140 10', 'unknown ?activity 17', '97035 8']);
  expect(services('te 20, flex 90, ext 12')).toEqual(['97110 20']);
});

describe('numbers of a note', () => {
  it.each([
    ['neuro re ed 13 + 9, ther act 16', ['97112 22', '97530 16']],
    ['te 13 + 9 manual', ['97110 13', '97140 9']],
    ['US 8, e-stim unattended 15, manual 12', ['97035 8', 'G0283|97014 ?attended 15', '97140 12']],
    ['2 x 15 min bouts of treadmill gait w the harness and cues, 6 min rest between', ['97116 30']],
    ['gait 25 min with a 5 min rest', ['97116 20']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('times that are nobody else’s', () => {
  it.each([
    ['moist heat 10 then 12 minutes on her low back w my hands', ['97010 10', 'unknown ?activity 12']],
    ['moist heat 5 before and another 5 after', ['97010 10']],
    ['lymphedema: MLD 40, measured girth', ['97140 40']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));

  it('counts the timed minutes where no service was named', () => {
    expect(ask('60 min total treatment, 38 timed').totalMinutes).toBe(38);
  });
});

describe('parts and totals', () => {
  it.each([
    [
      '15 minutes of which 7 were manual, 8 were NMR, then 24 on exercise',
      ['97140 7', '97112 8', '97110 24'],
    ],
    ['ionto 20 min, setup 5, te 25', ['97033 20', '97110 25']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));

  it('reads the timed total on the next line of a form', () => {
    const { totalMinutes, timedMinutes } = ask('Total tx time: 47 min. Timed: 39. Services: gait, TE');
    expect([totalMinutes, timedMinutes]).toEqual([47, 39]);
  });

  it('gives units of all to no single service', () => {
    expect(ask('3 units: 97110 (23m) 97140 (15m)').services.map(({ unitsSaid }) => unitsSaid)).toEqual([
      null,
      null,
    ]);
  });
});

describe('said again, and other signs of a note', () => {
  it.each([
    ['10 min mobs, 20 min te - half hour one to one, does that make 3 units?', ['97140 10', '97110 20']],
    ['gait 11, BPPV check dix hallpike neg', ['97116 11']],
    ['S/P stroke. sit<>stand 12, gait 8', ['97530|97110 ?activity 12', '97116 8']],
    ['te 20, CP + elevation 10', ['97110 20', '97010 10']],
    ['adj S/P and L5', ['98941']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('what was not charged, who was there, who changed', () => {
  it.each([
    ['te 20, ice 10 n/c', ['97110 20']],
    ['Nustep 10, STM 10. CP 10 no charge', ['97110 10', '97140 10']],
    ['caregiver training 20 min pt there', ['97535 20']],
    ['caregiver training 35 min, patient not present', ['97550 35']],
    ['97124 45 mins but 10 of that was her changing', ['97124 35']],
    ['gait 10 min, rest break 5, more gait 9', ['97116 19']],
    [
      'group cog 4 pts 30 min; then mr T alone memory strategies 16',
      ['97129 30 group', '97129 16 one-on-one'],
    ],
    ['scissors 8, buttons 10', ['97530 8', '97535 10']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('shared minutes whatever was done in them', () => {
  it.each([
    [
      '3 kids in the sensory room 40 min, then 15 alone with one of them on scissors',
      ['97150 40 group', '97530 15 one-on-one'],
    ],
    ['wibbling 12, te 10 with 2 other pts', ['unknown ?activity 12', '97110 10 group']],
    ['wibbling 12 with 2 other pts, te 10', ['97150 12', '97110 10']],
    ['scissor kicks 10', ['97110 10']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});

describe('who was given, who talked, what only stayed in', () => {
  it.each([
    ['student gave US 8, TE 25', ['97035 8', '97110 25']],
    ['checked BP, talked about pain, 10 min; then ther act 23', ['unknown ?activity 10', '97530 23']],
    ['ACU: 15 min initial set, retained 20, then reinserted 15 min face to face', ['97810 30']],
  ])('%j', (text, told) => expect(services(text)).toEqual(told));
});
