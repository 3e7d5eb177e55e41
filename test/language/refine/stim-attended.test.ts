import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('stimulation, by who stayed', () => {
  it.each([
    'running by itself',
    'no one there',
    'nobody standing there',
    'i left the room',
    'while i charted',
    'hooked her up and left',
    'no hands on',
    'unsupervised',
    'on a timer',
  ])('is left on: %j', (told) => {
    for (const text of [`stim 15 ${told}, TE 20`, `ran stim for 15 min, ${told}, and TE 20`]) {
      const [stim, exercise] = services(text);
      expect(stim).toMatch(/^(G0283\|97014|97014\|G0283) .attended 15$/);
      expect(exercise).toBe('97110 20');
    }
  });

  it.each([
    '1:1',
    'me there adjusting',
    'i ran it by hand',
    'therapist present the whole time',
    'i sat with her and adjusted it',
  ])('is attended: %j', (told) => {
    expect(services(`stim 15 ${told}, TE 20`).map((line) => line.slice(0, 8))).toEqual([
      '97032 15',
      '97110 20',
    ]);
    expect(services(`15 min of stim, ${told}, and TE 20`).length).toBe(2);
  });

  it.each([
    'pt lives alone. stim 15',
    'stim 15, not left alone',
    'i was with her daughter, stim 15',
    'stim 15 i was there and then left',
  ])('is not told by what is said of something else: %j', (text) =>
    expect(services(text).join()).toMatch(/97032.G0283.97014 .attended 15/),
  );

  it.each([
    ['un-attended stim 15, TE 20', '97110 20'],
    ['ES unattended 15, TE 20', '97110 20'],
    ['not attended e-stim 15, TE 20', '97110 20'],
  ])('in other spellings: %j', (text, other) => {
    expect(services(text)[0]).toMatch(/97014/);
    expect(services(text)[1]).toBe(other);
  });
});
