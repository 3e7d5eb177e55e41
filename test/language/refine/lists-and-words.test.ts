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

describe('a small number before a service', () => {
  it('is its minutes where the numbers stand before', () => {
    expect(services('22 TE and 4 manual')).toEqual(['97110 22', '97140 4']);
  });
});

describe('a row of minutes beside a row of services', () => {
  it.each([
    ['therex neuro and manual 12 16 and 11 mins', ['97110 12', '97112 16', '97140 11']],
    ['manual and gait for 11 and 14 mins each respectively', ['97140 11', '97116 14']],
    ['9+10+11 TE/NMR/TA', ['97110 9', '97112 10', '97530 11']],
    ['gait, te, mt: 9 8 12', ['97116 9', '97110 8', '97140 12']],
    ['te and mt 15 and 20 min, us 9', ['97110 15', '97140 20', '97035 9']],
    ['9 8 and 10 minutes of gait te mt', ['97116 9', '97110 8', '97140 10']],
  ])('has one for each, in order: %j', (text, read) => expect(services(text)).toEqual(read));

  it('but two figures with a stroke may be a day', () => {
    expect(ask('te, mt 11/28').services.map(({ minutes }) => minutes)).toEqual([null, null]);
  });
});

describe('a number behind a service and before a lone patient', () => {
  it.each([
    ['mt 9 te 8 nmr 8 ta 9 medicare pt', ['97140 9', '97110 8', '97112 8', '97530 9']],
    ['neuro 10 manual 12 new pt', ['97112 10', '97140 12']],
    ['31 te, 8 mt, us 9 medicare pt', ['97110 31', '97140 8', '97035 9']],
  ])('is its minutes: %j', (text, read) => expect(services(text)).toEqual(read));
});
