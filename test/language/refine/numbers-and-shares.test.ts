import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('numbers, shares and words that sound like a service', () => {
  it.each([
    [
      'came 9:10 left 9:50, hot pack first 10, everything after was leg press with me',
      ['97010 10', '97110 30'],
    ],
    ['TE 15 left knee', ['97110 15']],
    ['te 20, mt 15, 5 rest', ['97110 20', '97140 15']],
    ['te 20 / 5 rest / mt 15', ['97110 20', '97140 15']],
    ['te 20, rest, mt 15', ['97110 20', '97140 15']],
    ['two 10s of gait and one 8', ['97116 28']],
    ['gait two 10s and an 8', ['97116 28']],
    ['te 20, two 10s holds', ['97110 20']],
    ['mobs 8 min, exercises for the quad 20, mobs again for 8', ['97140 16', '97110 20']],
    ['needles, 16 min face to face with the alligator clips on. acu visit', ['97813 16']],
    ['bike for stamina 20 min, not gait', ['97110 20']],
    ['manual 12, they sent us 12 visits', ['97140 12']],
    ['Epley for her vertigo, took us 24 min', ['95992 24']],
    [
      '40 min treatment, heat 10, rest of it ther ex and manual split evenly',
      ['97010 10', '97110 15', '97140 15'],
    ],
    [
      'tx 9:00 to 9:53, heat first 10, rest of it ther ex and manual split evenly',
      ['97010 10', '97110 21', '97140 21'],
    ],
    ['hot pack 15 min, TE and MT 30 min total split evenly', ['97010 15', '97110 15', '97140 15']],
    ['finished w 8 stretching and 12 nustep', ['97110|97140 ?activity 8', '97110 12']],
    ['pt balanced on one leg tossing a ball 10, then theraband rows 15', ['97112 10', '97110 15']],
    ['paraffin 10, rom 12', ['97018 10', '97110 12']],
    ['ROM improved to 120 degrees, te 20', ['97110 20']],
    ['buttoning practice 13', ['97535 13']],
    ['stacked cups left hand 11 min and buttoning practice 13', ['97530 11', '97535 13']],
    ['acupuncture 32 min w estim', ['97813 32']],
    ['acupuncture 30 min and attended estim 10', ['97810 30', '97032 10']],
    ['adjusted full spine and both wrists', ['98940|98941|98942 ?cmt-regions', '98943']],
    ['orthotic check, adjusted the arch 10 min', ['97763 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
