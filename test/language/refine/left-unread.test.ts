import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

/** What a message tells and nothing has read is asked about, never left out in silence. */
describe('a number beside work that nothing has read', () => {
  it.each([
    [
      'paraffin 15 minutes, then cone stacking left handed 21 for reach',
      ['97018 15', 'unknown ?activity 21'],
    ],
    ['gait 10 min, 97110 12 min, cans onto the shelf 14 after that', ['97116 10', '97110 12']],
  ])('is a service without a code: %j', (text, some) => {
    expect(services(text)).toEqual(expect.arrayContaining(some));
  });

  it.each([
    ['97113 and 97110 same patient: pool twenty min, mat work eighteen', ['97113 20', '97110 18']],
    ['97140 12 min, 97110 - mat exercise seventeen', ['97140 12', '97110 17']],
  ])('or the time of the one code that has none: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['TE 20 min, shes 80 and lives alone', ['97110 20']],
    ['97110 30 min, at minute 17 she rested', ['97110 30']],
    ['gait 25 min, he showed up 20 late', ['97116 25']],
    ['97110 20, 97140 18, so 38 in all', ['97110 20', '97140 18']],
    ['97110 30 min, 10 more reps than last time', ['97110 30']],
    ['8 more visits, 97110 25 min', ['97110 25']],
    ['therex 25 min, bike seat height 12 resistance 6', ['97110 25']],
    ['PT visit 14 gait training 20 min', ['97116 20']],
    ['In at 2:00, therex 20, manual 15, out at 2:45', ['97110 20', '97140 15']],
    ['gait 20 min, manual 10 min, BBS 46', ['97116 20', '97140 10']],
    ['Pt back pain 4/10. Orthotic fitting and training 25 min', ['97760 25']],
    ['male, 45, low back pain, 97110 20 min', ['97110 20']],
  ])('is no time where the words say what it is: %j', (text, read) => expect(services(text)).toEqual(read));
});

describe('patients who were not with the provider at once', () => {
  it.each([
    ['another patient was on the table, did 97110 with mr jones 20 min', ['97110 20']],
    ['two patients each got 20 minutes alone with me, therex', ['97110 20 one-on-one']],
    ['2 patients one after the other, 20 min therex each', ['97110 20']],
    ['three patients in the gym but one-on-one with her, 97110 for 25', ['97110 25 one-on-one']],
  ])('are no group: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['two patients at the same time in the gym, 97110 20 min', ['97110 20 group']],
    ['3 patients at once, gait training 30 min', ['97116 30 group']],
    ['2 patients were in the gym, therex 30 min', ['97110 30 group']],
    ['another patient was in the same group, therex 30 min', ['97110 30 group']],
  ])('others are: %j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what is told and is no service of the visit', () => {
  it.each([
    ['told him to ice 20 min at home, did 97110 23', ['97110 23']],
    ['reminded her to ice 10 minutes tonight, manual therapy 15 min', ['97140 15']],
    ['97530 17 minutes, goal is doing laundry at home', ['97530 17']],
    ['carried boxes upstairs 15 min, his goal is gait training for the mall', ['97530 15']],
    ['so she was doing bridges... nvm. just tell me the code for 97533', ['97533']],
  ])('is left out: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    [
      '97110 30 min, 97140 15 min, never mind the cosign, and ultrasound 8 min',
      ['97110 30', '97140 15', '97035 8'],
    ],
    ['97110 20 min, never mind, code for 97533 unit length', ['97110 20', '97533']],
    ['gait training 15 min told pt to use cane at home therex 20 min', ['97116 15', '97110 20']],
    ['told him to walk at home exercise area 15 min, 97140 12 min', ['97110|97116 ?activity 15', '97140 12']],
    ['97110 15 min, goal is met so did manual therapy 20 min', ['97110 15', '97140 20']],
    ['had him ice 10 min, did 97110 23', ['97010', '97110 23']],
    ['97530 17 minutes, goal is strength, then 97110 12 min', ['97530 17', '97110 12']],
  ])('what was given stays: %j', (text, read) =>
    expect(services(text).map((one) => one.replace(/^97010.*/, '97010'))).toEqual(read),
  );
});

describe('sums and times told again', () => {
  it.each([
    ['Manual 15 min, therex 15 min, aquatic therapy 30 min', ['97140 15', '97110 15', '97113 30']],
    ['STM 10 min, joint mobs 8 min, therex 18 min', ['97140 18', '97110 18']],
    ['TE 15 min, MT 15 min, gait 30 min', ['97110 15', '97140 15', '97116 30']],
    ['Therex 20 min and at the exact same time on NMR', ['97110 20', '97112']],
    ['TE 10 min, NMR 15 min, 25 min on the Lokomat', ['97110 10', '97112 15', 'unknown ?activity 25']],
    ['TE 10 min, TA 10 min, then another 20 min', ['97110 10', '97530 30']],
    ['TE 15 MT 15 NMR 15 total 45', ['97110 15', '97140 15', '97112 15']],
    ["15' TE 15' NMR 15' MT 15' TA one hr on the nose", ['97110 15', '97112 15', '97140 15', '97530 15']],
    ['50 min total: 20 ther ex, 30 manual', ['97110 20', '97140 30']],
    ['27 of therapeutic activities and the same again of joint mobs', ['97530 27', '97140 27']],
    ['TE 20 and the same time on manual', ['97110 20', '97140 20']],
    ['Saw her from 9:00. Pulleys until 9:24, then gait until 9:36', ['97110 24', '97116 12']],
    ['acupuncture: 15 min with first needles, then new needles placed for another 15', ['97810 30']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('regions of an adjustment', () => {
  it('98942 leaves no region of the spine out', () => {
    expect(ask('98942 + 97140 to the neck?').regionOfTherapy).toBe('same');
    expect(ask('98942 and 97140 to the calf').regionOfTherapy).toBe('other');
    expect(ask('98941 and 97140 to the neck').regionOfTherapy).toBeNull();
  });

  it.each([
    ['L5 plus the SI joint on both sides adjusted - is it 1-2 or 3-4 regions', ['98940']],
    ['neck, mid back and low back adjusted, 1-2 regions or 3-4', ['98941']],
    ['3 or 4 regions adjusted: neck and low back', ['98941']],
  ])('a question of two numbers leaves those named: %j', (text, read) =>
    expect(services(text)).toEqual(read),
  );
});

/** A spinal adjustment has no minutes: a time told beside one was spent on something else. */
describe('minutes beside an adjustment whose words name nothing known', () => {
  it.each([
    ['wibbling of the forearm 14 min, then adjusted T6', ['unknown ?activity 14', '98940']],
    ['hip 9 min, adj C4', ['unknown ?activity 9', '98940']],
    ['frobbing 16 and L4 adj', ['unknown ?activity 16', '98940']],
    ['98941 then 13 min on his stuck ankle', ['98941', 'unknown ?activity 13']],
    ['98941, then 10 min by hand on the traps', ['98941', 'unknown ?activity 10']],
    ['adjusted L4. also worked the psoas 8 min by hand', ['98940', '97140 8']],
    ['adjusted L4, T8. worked the calf 10 min by hand', ['98940', '97140 10']],
  ])('are a service without a code: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['adjusted neck and mid back, took 8 minutes'],
    ['cmt c t l 10 min'],
    ['neck adj, pain 6'],
    ['cmt 98941, copay 30'],
  ])('or of the visit: %j', (text) => expect(services(text)).toHaveLength(1));
});

describe('a further time', () => {
  it.each([
    [
      'wibbled for 12 while I typed then 17 of ankle balance on the bosu',
      ['unknown ?activity 12', '97112 17'],
    ],
    ['graston 11 then frobber on the low back 9', ['97140 11', 'unknown ?activity 9']],
  ])('beside words that nothing has read is of something else: %j', (text, read) =>
    expect(services(text)).toEqual(read),
  );

  it.each([
    ['therex 12 in the morning and 13 min in the afternoon', ['97110 25']],
    ['gait 9 min, sat down, then another 8 min', ['97116 17']],
    [
      'acupuncture no current, 15 min with the first needles, then new needles and another 14 at her side',
      ['97810 29'],
    ],
  ])('goes on with what was told: %j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what is told with a time of its own', () => {
  it.each([
    [
      'the PTA walked him 16 minutes and I did frobs on the machine 23',
      ['97110|97116 ?activity 16', 'unknown ?activity 23'],
    ],
    ['walked her 14 min and I did clams on the table 19', ['97110|97116 ?activity 14', '97110 19']],
  ])('says nothing of the service beside it, and lends it no time: %j', (text, read) =>
    expect(services(text)).toEqual(read),
  );
});
