import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('a time that nothing took', () => {
  it.each<[string, string[]]>([
    ['gait 15 min, 9 min', ['97116 15', 'unknown ?activity 9']],
    ['9 min of bands before lunch, 8 min more after', ['97110 17']],
    ['manual 12 min, ice, then another 6 of the same manual', ['97140 18', '97010']],
    ['gait 12, TE 9, back to gait 11 more', ['97116 23', '97110 9']],
    [
      '50 timed minutes total. US took 8, gait 12, the rest was strengthening',
      ['97035 8', '97116 12', '97110 30'],
    ],
    ['gait with a walker 100 ft x2 min A, 15 min', ['97116 15']],
    ['gait 6, te 6, manual 6, anything for 18 min?', ['97116 6', '97110 6', '97140 6']],
    ['2 min of gait left over after 3 units (47 in all)', ['97116 47']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a part of a time that was shared', () => {
  it.each<[string, string[]]>([
    ['38 min of ther ex, 15 of that was with two others', ['97110 23', '97150 15']],
    ['gait 40, the last 15 with another patient', ['97116 25', '97150 15']],
    ['45 min of gait, 15 of that was balance', ['97116 30', '97112 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('how long somebody stayed', () => {
  it.each<[string, string[]]>([
    ['he was here 45 min, te', ['97110']],
    ['in the building 50 min. gait and te 20', ['97116', '97110 20']],
    ['here 30 min, TE', ['97110 30']],
    ['here 45 min, 15 manual, the rest te', ['97140 15', '97110 30']],
    ['work hardening, she was here two hours', ['97545 120']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('bouts as a sum', () => {
  it.each<[string, string[]]>([
    ['gait 9+8, NMR 12+4', ['97116 17', '97112 16']],
    ['gait 15 + manual 10', ['97116 15', '97140 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('stretches by the clock with a code in them', () => {
  it.each<[string, string[]]>([
    ['began 2:00, 97116 till 2:15, 97110 till 2:40', ['97116 15', '97110 25']],
    ['hour and ten with her, 40 of it gait, the other 30 manual', ['97116 40', '97140 30']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('who gave which minutes', () => {
  it.each<[string, string[]]>([
    ['gait 40 min, 25 with me pta and 15 w the PT. medicare b', ['97116 40, 25 by the assistant']],
    [
      'Jo (PTA) 20 gait; me (PT) 12 NMR. medicare b',
      ['97116 20, 20 by the assistant', '97112 12, 0 by the assistant'],
    ],
    ['PTA did TE/NMR (20/18)', ['97110 20, 20 by the assistant', '97112 18, 18 by the assistant']],
  ])('%j', (text, read) =>
    expect(
      ask(text).services.map(
        ({ codes, minutes, assistantMinutes }) =>
          `${codes.join()} ${minutes}, ${assistantMinutes ?? 0} by the assistant`,
      ),
    ).toEqual(read),
  );
});

describe('shared work and work of its own', () => {
  it.each<[string, string[]]>([
    ['group therapy and gait, 30 and 12', ['97150 30', '97116 12']],
    ['class for the caregivers of 4 different patients, patients stay at home, 50 min', ['97552 50']],
    ['caregivers of 6 stroke patients in one class, no patients in the room, 60 min', ['97552 60']],
    ['two post op patients together, leg press 40 min', ['97110 40 group']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('the region of therapy', () => {
  it.each<[string, string | null]>([
    ['adjusted T and L, manual to L 10 min', 'same'],
    ['adjusted C and T, manual to L 12', 'other'],
    ['98942 today, manual 10 and nmr 12 both to the low back', 'same'],
    ['all 5 regions adjusted, manual to the neck 10', 'same'],
    ['adjusted C and T, hip mobs to L 10', 'other'],
  ])('%j', (text, region) => expect(ask(text).regionOfTherapy).toBe(region));
});

describe('what a sheet, a clock and a sentence say of time', () => {
  it.each<[string, string[]]>([
    ['GT.....18\nNMR...14', ['97116 18', '97112 14']],
    ['TE 12, bathroom 6 min, TE another 8', ['97110 20']],
    ['bathroom transfers 12 min', ['97530|97535 ?activity 12']],
    ['clock in 1:10 clock out 1:48, all of it gait, one on one', ['97116 38 one-on-one']],
    ['97129 cognitive tx 40 minutes', ['97129 40']],
    ['splint training first visit 20 min 97760', ['97760 20']],
    ['97750 97116 same day, test was 30 min w a report, gait 15 after', ['97750 30', '97116 15']],
    ['tandem on foam, cued for trunk lean, 12 min. TE was circled', ['97112 12', '97110']],
    ['amb 200 ft w/ FWW, cues for heel strike. 14 min', ['97116 14']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('people who are no patients of a group', () => {
  it.each<[string, string[]]>([
    ['PT and PTA were both with the same pt for gait, 30 min. units for 2 people?', ['97116 30']],
    ['gait 20 min. 3 pts asking', ['97116 20']],
    [
      'Dad came in alone and the PT showed him how to stretch and carry her at home, she was at school so pt not there, 30 min',
      ['97550 30'],
    ],
    ['4 stroke pts at once, balance 30 min', ['97112 30 group']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a code asked for by its kind', () => {
  it('is the one told before', () =>
    expect(
      services('IFC pads on the low back 15 min, nobody stayed. medicare, PT clinic. whats the stim code'),
    ).toEqual(['97014|G0283 ?attended 15']));
});

describe('who was there, and for what', () => {
  it.each<[string, string[]]>([
    [
      'gait 20 min with me. before that she was on the bike alone 8 min as warm up',
      ['97116 20', '97110 8 unattended'],
    ],
    ['two PTs on the same patient, gait together for 25 min', ['97116 25']],
    ['two patients did gait together for 25 min', ['97116 25 group']],
    ['kid was in school, dad came alone and I taught him positioning for 25 min', ['97550 25']],
    ['FCE took 2 h 20 min', ['97750 140']],
    ['aquatic strengthening, only her and me, 40 min', ['97113 40']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('an assistant who saw the patient gave it all, and who was not there nothing', () =>
    expect(
      ask('PTA saw him, I wasnt there. 97110 20 min, 97530 18').services.map((one) => one.assistantMinutes),
    ).toEqual([20, 18]));

  it('needles that were not placed anew earn no further quarter hour', () =>
    expect(services('97810 for 32 min but I never placed any new needles. 97811 too?')).toEqual([
      '97810 32',
    ]));

  it('a month is a date of service where it is said to be one', () => {
    expect(ask('DOS March 2016, 97002').dateOfService).toBe('2016-03-01');
    expect(ask('surgery March 2016, gait 20').dateOfService).toBe(null);
  });
});
