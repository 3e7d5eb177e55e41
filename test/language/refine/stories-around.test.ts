import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

/** A visit told inside a longer telling: what stands around it is neither a service nor its time. */
describe('a description stands beside its minutes', () => {
  it.each([
    [
      'saw the OT lady with one bad eye yesterday. 8:30 to 8:50 she was pulling on her sweater and fixing her hair with a dressing stick. 8:50 to 9:05 paraffin on the hand',
      ['97535 20', '97018 15'],
    ],
    ['30 min of gait training, stairs mostly, and 16 min of wheelchair mobility', ['97116 30', '97542 16']],
    ['38 minutes, mostly gait training, 12 of it manual therapy', ['97116 26', '97140 12']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('bouts and clocks', () => {
  it.each([
    ['97116 7 min before lunch n 8 min after', ['97116 15']],
    ['left for the store 2:05 pm, back at 2:50 pm, community reintegration', ['97537 45']],
    [
      'came in three ten, manual therapy on the left hip till three thirty, then bridges until three forty five',
      ['97140 20', '97110 15'],
    ],
    ['two ten minute bouts of gait training', ['97116 20']],
  ])('%j', (text, read) =>
    expect(services(text).map((one) => one.replace(/ upper limb| lower limb/, ''))).toEqual(read),
  );
});

describe('the length of a visit and what was no treatment in it', () => {
  it.each([
    [
      'his visit was 50 minutes, first 10 was him talking about his boat, then 25 therex, 15 manual',
      ['97110 25', '97140 15'],
    ],
    ['session lasted about 45: manual 20, te 15', ['97140 20', '97110 15']],
    ['NMR 16, GT 16, TA 15', ['97112 16', '97116 16', '97530 15']],
    ['wheelchair fitting: checked his cushion n adjusted legrests 22 min', ['97542 22']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what a service is said to belong to', () => {
  it.each([
    ['dry needled one muscle, front desk says it goes under manual therapy', ['20560']],
    ['gait training 20 min, does that fall under therapeutic activities?', ['97116 20']],
    ['97110 20 min, it comes with the ultrasound 97035', ['97110 20', '97035']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('people and places around', () => {
  it.each([
    ['same denial for four patients this month, 97140 with 98940', ['97140', '98940']],
    ['97140 with two patients this morning at the same time, 30 min', ['97140 30 group']],
    ['walked her through making tea, 97535 20 min', ['97535 20']],
    ['walked her through the parking lot, gait training 20 min', ['97116 20']],
    ['three dads of three different kids in a room, no kids, taught carrying and feeding', ['97552']],
    ['banged his elbow. doc put rigid tape on it so it stays still', ['29260']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('a region of its own for the adjustment and for the hands-on work beside it', () =>
    expect(ask('thoracic was adjusted and manual therapy was done on the shoulder').services).toMatchObject([
      { codes: ['98940'], regions: ['thoracic'] },
      { codes: ['97140'], regions: ['upper limb'] },
    ]));

  it('a story around a limb that was adjusted names no other service', () =>
    expect(services('no spine today, adjusted a stiff thumb for a guitar player, which code?')).toEqual([
      '98943',
    ]));

  it.each([
    [
      'medicare: tech took her through the exercises while I sat next door with the phone, 97110 22 min',
      'aide',
    ],
    ['97110 22 min, I was next door, the tech is out sick', undefined],
  ])('%j', (text, giver) => expect(ask(text).services[0]?.givenBy ?? undefined).toBe(giver));
});

describe('times at the end of what they belong to', () => {
  it.each([
    [
      '26 min wobble disc, then me scraping the hamstring with a steel tool for nine, ice pack to finish',
      ['97112 26', '97140 9', '97010'],
    ],
    [
      'heat for 10, then carried crates from floor to shelf for 22, then pulled a loaded sled down the hall like at the warehouse job, 14. codes',
      ['97010 10', '97530 36'],
    ],
    [
      'getting in and out of bed for 18 (not the dressing), then 12 on how to shower safely',
      ['97530 18', '97535 12'],
    ],
    [
      'first visit with a wrist splint, fit it and showed her how to wear and wash it, 26 min. plus 11 min finger strengthening with putty',
      ['97760 26', '97110 11'],
    ],
    ['propelling the manual wheelchair, curbs, doorways, ramp: 24', ['97542 24']],
    ['walked three laps with the front wheel walker, 12 min, and I cued her steps', ['97116 12']],
    [
      'hour visit. first half balance in a group of four, second half one on one lifting boxes to a shelf',
      ['97112 30 group', '97530 30 one-on-one'],
    ],
    [
      'sit to stand from toilet height 14 min, then putting on socks 9 min',
      ['97530|97110 ?activity 14', '97535 9'],
    ],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what another day had, and what came of it', () => {
  it.each([
    [
      'he fell last week so I redid the plan of care, 97164, and 22 minutes of gait training',
      ['97164', '97116 22'],
    ],
    ['eval was last week, today 22 minutes of gait training', ['97116 22']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('a year in which a rule was made is no date of service', () =>
    expect(
      ask('which modifier is the one uhc made in 2025 for maintenance adjustments').dateOfService,
    ).toBeNull());
});

describe('people who are patients, and people who are not', () => {
  it.each([
    ['Mr. B and Ms. C both on the leg press at the same time, 97110 38 min', 'group'],
    ['97110 20 min. XP because two people?', null],
  ])('%j', (text, contact) => expect(ask(text).services[0]?.contact).toBe(contact));

  it('taught a son while his father stayed home', () =>
    expect(services('father stayed home. 42 minutes teaching the son how to turn and toilet him')).toEqual([
      '97550 42',
    ]));
});

describe('words side by side that name two services', () => {
  it.each([
    ['46 minutes total, gait and balance, nobody split it', ['97116', '97112']],
    ['we split the hour, half gait half balance', ['97116 30', '97112 30']],
    ['stairs and walking in the parallel bars 25 min', ['97116 25']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('minutes that were none', () => {
  it.each([
    ['22 manual of which 6 was just me talking', ['97140 16']],
    ['32 min pool, 9 of it just changing clothes', ['97113 23']],
    ['97110 20 min and 44 on the Berg', ['97110 20', '97750 ?activity']],
    ['18 min of talking her through the transfers, 97530', ['97530 18']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('minutes of which only the place is told are asked about', () =>
    expect(services('hands on 9 minutes to the calf then 25 on the bike')).toEqual([
      'unknown ?activity 9',
      '97110|97116 ?activity 25',
    ]));
});

it('current through the needles of a dry needling is no acupuncture', () =>
  expect(services('dry needling of 3 muscles with e-stim through the needles')).toEqual(['20561']));

describe('times that close what was told', () => {
  it.each([
    [
      'arm bike for endurance (9), quads on the machine (14), patella glides by hand (11)',
      ['97110 9', 'unknown ?activity 25'],
    ],
    [
      'half hour. a third of it manual therapy to the hip, the rest of it standing on foam with eyes shut',
      ['97140 10', '97112 20'],
    ],
    [
      '40 minutes in all: half of it, hip strength on the machines. half of it, balance on foam',
      ['97110 20', '97112 20'],
    ],
    [
      'climbed the ladder with a tool belt like at his roofing job - 31 min - and 8 min ultrasound to the elbow',
      ['97530 31', '97035 8'],
    ],
    ['ART on the calf, 9. calf stretch for flexibility 13 after', ['97140 9', '97110 13']],
    [
      'pool, just her and me, chest deep, 28. then 14 of clamshells and bridges on the mat',
      ['97113 28', '97110 14'],
    ],
    [
      'Sixteen was the soft tissue part, tool on the calf. Twenty-nine was the neuro part, single leg stance on the disc.',
      ['97140 16', '97112 29'],
    ],
    ['scar massage was the student so leave it off. 97530 kitchen task 1:04 to 1:41', ['97530 37']],
    ['fluidotherapy? nope, we have none. gait training on the treadmill 26 min', ['97116 26']],
    ['in the pool by herself with me from 2:10 to 2:45, marching', ['97113 35']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['male, 45, low back pain, 97110 20 min', ['97110 20']],
    ['30 reps, 3 sets, rows, 14 min', ['97110 14']],
    ['cert period 60, visit 8, 97110 x2', ['97110']],
    ['pain 6, 97110 15 min', ['97110 15']],
    ['ROM 0-110, 97110 12 min', ['97110 12']],
    ['she has 3 kids, 97110 15 min', ['97110 15']],
    ['electroacupuncture 30 min, the other set placed in the second quarter hour', ['97813 30']],
  ])('%j holds other numbers', (text, read) => expect(services(text)).toEqual(read));
});
