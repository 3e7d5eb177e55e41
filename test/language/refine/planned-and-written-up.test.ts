import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('what was planned', () => {
  it.each([
    ['massage was planned but she only wanted te 20', ['97110 20']],
    ['gait was scheduled but he was tired so te 15', ['97110 15']],
    [
      'ultrasound was planned but the machine is down so all we got done was 23 minutes of theraband strengthening',
      ['97110 23'],
    ],
    ['adjusted C and T, massage scheduled for tomorrow', ['98940']],
    ['cmt 3 regions, traction next time', ['98941']],
  ])('is no line where something else was done: %j', (text, told) => expect(services(text)).toEqual(told));

  it('is one where it is asked about', () =>
    expect(services('can I bill 98941 and 97140 next visit')).toEqual(['98941', '97140']));
});

describe('time that went into writing or a call', () => {
  it.each([
    [
      '18 min of therapeutic activities with the patient and then another 12 to get the note written, so 30 total for 97530?',
      ['97530 18'],
    ],
    ['te 20 then 15 to write the poc', ['97110 20']],
    [
      'On the table at 9:02, I did joint mobs until 9:17, then had to take a call till 9:24, then leg strengthening until 9:49',
      ['97140 15', '97110 25'],
    ],
    ['nmr 25, 5 of those she just stood and cried', ['97112 20']],
    ['te 30 min, 6 min of that he argued with me', ['97110 24']],
  ])('is none of treatment: %j', (text, told) => expect(services(text)).toEqual(told));
});

describe('a number right behind a name', () => {
  it('is its time, whatever is told of the same service behind it', () =>
    expect(services('attended estim 16, therapist on the probe entire time')).toEqual(['97032 16']));
});

describe('segments of the spine alone', () => {
  it.each(['occiput, C2, T4', 'C5 L5'])('are of the field: %j', (text) =>
    expect(ask(text).intent).not.toBe('out-of-scope'),
  );

  it.each(['L4 L5 herniation, what icd', 'T4 fracture, is he ok to lift'])(
    'make no coding of another question: %j',
    (text) => expect(ask(text).intent).toBe('out-of-scope'),
  );
});
