import { describe, expect, it } from 'vitest';
import { ask, services } from './model.ts';

describe('what goes on with the service before it', () => {
  it.each([
    [
      'first time in the new hand splint, looked at the wear schedule and did a skin check, 21 min',
      ['97760 21'],
    ],
    ['fitted a knee brace for the first time, had her put it on alone twice, 18 min', ['97760 18']],
    ['practiced loading the dishwasher 20 min', ['97535 20']],
    ['manual 15, stood her on the wobble board with eyes shut, 12 min', ['97140 15', '97112 12']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what no phrase names', () => {
  it.each([
    ['pt sorted coins with the bad hand for 15 min', ['97530 15']],
    ['stood on one foot with her eyes shut 10 min', ['97112 10']],
    ['moved the knee cap around to loosen it up 10 min, code?', ['97140 10']],
    ['resisted rows 15 min', ['97110 15']],
    ['showed him how to put on his pants with one arm, 20 minutes', ['97535 20']],
    ['rode the bus to the library with her for 45 minutes', ['97537 45']],
    ['squeezed a stress ball 8 min', ['97110 8']],
    ['walked the hall, told him to stop dragging his foot, 15 min', ['97116 15']],
    ['manual 15, had her stack cans on a high shelf 12 min', ['97140 15', '97530 12']],
    ['TE 20 then he carried boxes at work height 15 min', ['97110 20', '97530 15']],
  ])('compares %j with the activities of the codes', (text, expected) =>
    expect(services(text)).toEqual(expected),
  );

  it.each([
    ['patella glides 10 min', ['97140 10']],
    ['made toast safely with one arm 22 min', ['97535 22']],
    ['knelt down for weeding and got up again 17 min', ['97530 17']],
    ['eyes on a letter, head turns, 8 min', ['97112 8']],
    ['had her swing her arms and take longer strides 12 min', ['97116 12']],
    ['leg press 15 min and standing on foam 10 min', ['97110 15', '97112 10']],
    ['catching balls on one foot 15 min', ['97112 15']],
    ['shaving cream and a rice bin for a tactile kid 30 min', ['97533 30']],
  ])('knows the everyday words of a whole subject: %j', (text, expected) =>
    expect(services(text)).toEqual(expected),
  );

  it('asks what was done where nothing is known of the words beside the only minutes', () =>
    expect(services('wibbling the frobs 15 min')).toEqual(['unknown ?activity 15']));

  it.each(['shoes, socks, boxes and crates, 12 min'])('asks where two codes come as near: %j', (text) =>
    expect(ask(text).services).toMatchObject([{ open: 'activity' }]),
  );

  it.each([
    'sat in the lobby for 20 minutes',
    'talked about the weather for 20 min',
    'which exercises help with knee pain',
    'he plays golf and tennis',
    'can somebody pick up the boxes from the front desk',
  ])('takes %j for no service', (text) => expect(ask(text).services).toEqual([]));
});
