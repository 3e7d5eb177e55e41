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
