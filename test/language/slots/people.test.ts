import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('how many patients', () => {
  it.each([
    ['group balance training 25 minutes with CMT 3 regions', ['97112 25 group', '98941']],
    ['balance drills, class of several patients, 30 mins', ['97112 30 group']],
    ['ther ex 45 min, 3 pts at once', ['97110 45 group']],
    ['ther ex 30 min with two other patients', ['97110 30 group']],
    ['moving back and forth between two patients for 25 minutes', ['97150 25 group']],
    ['group exercises 40 min', ['97150 40']],
    ['3 ladies in the pool with me at the same time, 45 min water exercise', ['97113 45 group']],
    ['two guys in the pool together, 30 min aquatic', ['97113 30 group']],
    ['explain group versus individual exercise, 97150 and 97110', ['97150', '97110']],
    ['one on one gait 9:00-9:20, then group 9:20-9:50', ['97116 20 one-on-one', '97150 30']],
    ['ther ex 1:1 for 20 min', ['97110 20 one-on-one']],
    ['aquatic therapy one on one for 38 min', ['97113 38 one-on-one']],
    ['balance 20 min, not a class, just me and the patient', ['97112 20 one-on-one']],
    ['massage 15 min and gait 10 min by two different people', ['97124 15', '97116 10']],
    ['ther ex 20 min, not a group', ['97110 20 one-on-one']],
    ['covering for another PT, the sheet says TE 20 min', ['97110 20']],
    ['took over from another pt today, gait 15 min', ['97116 15']],
    ['Client B (ortho PT group): manual 31 min', ['97140 31']],
    ['Client J (multi-doc chiro grp): TE 20 min', ['97110 20']],
    ['school based OT, evaluated a 6 yr old, low complexity', ['97161|97165 ?visit-type']],
    ['Account Summit PT group, TE 24 min', ['97110 24']],
  ])('reads %j', (text, expected) => expect(services(text)).toEqual(expected));

  it('keeps the one-on-one minutes of a visit on their own code', () => {
    const text =
      'ROM exercises alone with A from 2:00 to 2:15, then flexibility exercises with patients A and B from 2:15 to 2:45';
    expect(services(text)).toEqual(['97110 15 one-on-one', '97110 30 group']);
  });

  it.each([
    ['balance exercises 15 minutes two patients at the same time', ['97112 15 group']],
    ['can I have three ther ex patients at once and bill 97110 for each', ['97110 group']],
    ['97530 thirty minutes, two pts together the whole half', ['97530 30 group']],
    ['97110 20 min. worked with the patients simultaneously', ['97110 20 group']],
    ['two patients, 97112 18 minutes', ['97112 18 group']],
    ['97150 group 30 min and 97530 15 min one on one', ['97150 30', '97530 15 one-on-one']],
    ['97110 15 min and 97140 15 min at the same time', ['97110 15', '97140 15']],
    ['class IV laser 10 min and 97110 20 min', ['97039 10', '97110 20']],
    ['one patient, 97110 and hot packs together', ['97110', '97010']],
    // Patients by their letters.
    // One who was kept back.
    [
      'in the pool 10-10:40 with 3 others, then dry land w/ me alone 10:45-11',
      ['97113 40 group', 'unknown ?activity 15 one-on-one'],
    ],
    [
      '35 with him alone on gait, 25 w him and another stroke pt doing balance',
      ['97116 35 one-on-one', '97112 25 group'],
    ],
    // Who joined later.
    [
      'ther ex 25 min. first 10 one on one then a second patient came in and i did both',
      ['97110 10 one-on-one', '97150 15'],
    ],
    ['TE 30. first 12 alone with me, then another pt joined', ['97110 12 one-on-one', '97150 18']],
    ['ther ex 25, last 10 another patient joined', ['97110 15', '97150 10']],
    [
      'two kids together 1:00-1:40 doing balance then kept one until 2:00 on her own for gait',
      ['97112 40 group', '97116 20 one-on-one'],
    ],
    ['patient no showed her group so it was just me and one kid, 30 min of balance', ['97112 30 one-on-one']],
    [
      'had 4 of them in the circuit with me for 45 min, afterwards I kept one lady back on her own for 10 min of walker training',
      ['97150 45', '97116 10 one-on-one'],
    ],
    [
      'kept one guy after the class for 15 min of gait on his own. class was 45 min',
      ['97116 15 one-on-one', '97150 45'],
    ],
    [
      'ran a circuit for four people 40 min, then took one lady aside for 10 min gait training',
      ['97150 40', '97116 10 one-on-one'],
    ],
    ['nustep on her own 10 min, then walker training 10 with me', ['97110 10 unattended', '97116 10']],
    ['te 20, mt 15, two of them with me', ['97110 20', '97140 15']],
    ['she lives alone with bike in the garage, TE 30', ['97110 30']],
    ['held shoulders back during rows, group of 3 45 min', ['97110 45 group']],
    ['kept balance longer today, group 30 min', ['97112 30 group']],
    ['kept the pt longer after the group, 10 min gait, group 30', ['97116 10 one-on-one', '97150 30']],
    [
      'pt A: 97110 20 min. then A + B at the same time, balance 25 min. bill for A?',
      ['97110 20', '97112 25 group'],
    ],
    ['patient A manual 15 min, then A and B at once on squats 20', ['97140 15', '97150 20 group']],
    ['97110 20 min. then 2 patients at the same time, balance 25 min', ['97110 20', '97112 25 group']],
    ['97140 15 with him. after that two pts together, ther ex 30 min', ['97140 15', '97110 30 group']],
    ['97110 20, 97112 15. three patients at once', ['97110 35 group']],
    ['97110 20 min and then 97112 25 min, two patients at once', ['97110 20', '97112 25 group']],
    ['two patients at once, 97110 20 and 97112 25', ['97110 45 group']],
    ['I had A and B together for 25 min of balance drills', ['97112 25 group']],
    [
      'patient B alone first, manual 15 min. then A and B both did ther ex 30 min. bill for B?',
      ['97140 15 one-on-one', '97110 30 group'],
    ],
    ['medicare part A and B together, 97110 30 min', ['97110 30']],
    ['doc says vitamins A and B together, 97110 30', ['97110 30']],
  ])('reads %j as several patients or one', (text, expected) => expect(services(text)).toEqual(expected));

  it.each([
    ['97110 and 97112 for two patients at the same time', null],
    ['97110 and 97112 at the same time', 'same'],
    ['pt A: 97110 20 min. then A + B at the same time, balance 25 min', null],
    ['97110 20 and 97140 15, none of that was concurrent', 'separate'],
    ['97110 20 and 97140 15, none of it at the same time', 'separate'],
    ['hot pack 10, manual 15, nothing overlapping', 'separate'],
  ])('%j says of the services: %j', (text, time) => expect(ask(text).timeOfServices).toBe(time));

  it('never makes an adjustment a group service', () => {
    expect(services('adjusted c-spine for 3 patients')).toEqual(['98940', '97150']);
  });
});
