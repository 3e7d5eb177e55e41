import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('what was done on or in a thing of the clinic', () => {
  it.each<[string, string[]]>([
    ['weight shifts in parallel bars 9, walking in parallel bars 13', ['97112 9', '97116 13']],
    ['mirror therapy for phantom pain 15', ['97112 15']],
    ['scar mob after c-section 15', ['97140 15']],
    ['te in pool 20', ['97113 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('times of places', () => {
  it.each<[string, string[]]>([
    ['6 min STM to the neck, 5 to the shoulder, 5 to the calf. 97140 x3?', ['97140 16']],
    ['STM to the neck 6 min, gait 12', ['97140 6', '97116 12']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('one of two codes', () => {
  it.each<[string, string[]]>([
    ['needled soleus, gastroc and tib post. 20560 or 61', ['20561']],
    // One time behind the two is that of one service.
    ['97110 or 97530 for squats 20 min?', ['97110|97530 ?activity 20']],
    ['97110 or 97530 20 min?', ['97110|97530 ?activity 20']],
    ['97530 or 97535: dressing practice for 25 min. which one', ['97535 25']],
    ['97110 or 97150? three people doing bands together 40 min', ['97110 40 group']],
    ['97110 or 97150: one patient alone for 30 min, which one', ['97110', '97150']],
    ['97110 20 or 97530 20', ['97110 20', '97530 20']],
    ['97110 or 97112 15 min and 97140 10 min', ['97110', '97112 15', '97140 10']],
    ['needled soleus and gastroc. 20560 or 20561?', ['20560']],
    ['97112 or 97116?', ['97112', '97116']],
    ['gait 12, 97110 or 97530 for the step ups', ['97116 12', '97110', '97530']],
  ])('%j', (text, read) => expect(services(text).map((one) => one)).toEqual(read));
});

describe('one letter for a region', () => {
  it.each<[string, string[]]>([
    ['T only adjusted', ['thoracic']],
    ['L only adjusted, manual to the shoulder 12', ['lumbar']],
  ])('%j', (text, regions) => expect(ask(text).services[0]?.regions).toEqual(regions));
});

describe('needles and a rest behind them', () => {
  it.each<[string, string[]]>([
    [
      'acupuncture, no current. 15 min with him placing the first set. later 15 more min with new needles. then he rested 15 by himself',
      ['97810 30'],
    ],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a second patient who joins', () => {
  it('shares the time from then on', () =>
    expect(
      services('9:00-9:15 just me and Lee, gait. 9:15-9:45 Pat joined, I worked with both at once'),
    ).toEqual(['97116 15 one-on-one', '97150']));
});

describe('regions that were spared', () => {
  it.each<[string, string[]]>([
    ['L3, sacrum, C2 adjusted. T spine was tender but I left it alone', ['lumbar', 'sacral', 'cervical']],
    ['neck and low back adjusted, mid back was stiff so I left it alone', ['cervical', 'lumbar']],
  ])('%j', (text, regions) => expect(ask(text).services[0]?.regions).toEqual(regions));
});

describe('said beside a service', () => {
  it.each<[string, string[]]>([
    ['97112 x 22 min & 97116 x 18 min & 97035 x 8', ['97112 22', '97116 18', '97035 8']],
    ['mobilized the R ankle 12 min and didnt adjust anything', ['97140 12']],
    ['bridges w/ a band, me right next to him the entire time, 20 min', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
