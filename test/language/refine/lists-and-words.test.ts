import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('numbers and words of a list', () => {
  it.each([
    ['97110-7, 97112-7, 97530-7', ['97110 7', '97112 7', '97530 7']],
    ['2:10 exercise til 2:34, then manual 2:34 to 2:45', ['97110 24', '97140 11']],
    [
      'balance drills 8 min, another 9 min of the same drills, plus leg press 20 min',
      ['97112 17', '97110 20'],
    ],
    ['te 22 min, had to catch his breath like 10 min, balance 15 min', ['97110 22', '97112 15']],
    ['97755 52 minutes, writing it up took another 30 minutes', ['97755 52']],
    ['am 10 min hamstring stretch, pm 12 min same stretches', ['97110 22']],
    ['heat first, then mobs 15 min', ['97010', '97140 15']],
    ['US 1.5 w/cm2 8 min', ['97035 8']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['popped his wrist and knee', '98943'],
    ['cracked her neck and low back', '98940'],
    ['C5 and C6 and C7 adjusted, is that three regions', '98940'],
    ['OMT to neck, thorax and pelvis', '98926'],
    ['acupuncture with stim through the needles 15 min', '97813'],
    ['class for caregivers of 5 different patients, no patients in the room', '97552'],
    ['showed her how to use the TENS at home 12 min', '97535'],
  ])('%j is %s', (text, code) => expect(ask(text).services.map(({ codes }) => codes)).toEqual([[code]]));

  it.each([
    ['97140 12, 97530 20 GP medicare PT', 'pt'],
    ['97535 30 (OT, mcr)', 'ot'],
    ['PT eval 97161', 'pt'],
  ])('%j: who bills is %j', (text, who) => expect(ask(text).discipline).toBe(who));
});
