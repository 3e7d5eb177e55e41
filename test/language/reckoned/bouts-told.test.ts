import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('bouts of one service', () => {
  it.each([
    '1st bout walking in bars 6 min, 2nd 7, 3rd 9, rests not incl, gait training',
    'gait: first bout 6 min, second 7, third 9',
    'gait training 3 bouts, 6, 7 and 9 min',
    'three bouts of gait: 6 min, 7 min and 9 min',
    'gait bouts 6/7/9 min',
    'gait 6 min rest 7 min rest 9 min',
    'gait 6 min, seated rest, 7 min, seated rest, 9 min',
    'walked 6, then 7, then 9 min, gait training',
    'walked 6 min rest 7 min rest 9 min, gait training',
    'gait bout 1 6 min bout 2 7 min bout 3 9 min',
    'gait: bout 1: 6, bout 2: 7, bout 3: 9',
    'gait bout #1 6 min, #2 7 min, #3 9 min',
    'gait training 6 min first bout, 7 second, 9 third',
  ])('%j are 22 minutes of it', (text) => expect(services(text)).toEqual(['97116 22']));

  it.each([
    ['gait: first bout 6 min, second 7. te 15', ['97116 13', '97110 15']],
    ['te 15, gait bout 1 6 min bout 2 7 min', ['97110 15', '97116 13']],
    ['gait 2 bouts 6 and 7 min, te 15', ['97116 13', '97110 15']],
  ])('%j has another service beside', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['first 10 min te, then 15 mt', ['97110 10', '97140 15']],
    ['first te 10 min, second mt 15', ['97110 10', '97140 15']],
    ['te 10, rest, mt 15', ['97110 10', '97140 15']],
    ['te 10 min, rest 5 min', ['97110 10']],
    ['gait 12 min: first trial 50 ft, second 60 ft', ['97116 12']],
    ['gait training 2x 50 ft, rest, 60 ft, 12 min', ['97116 12']],
  ])('%j tells of none', (text, read) => expect(services(text)).toEqual(read));
});
