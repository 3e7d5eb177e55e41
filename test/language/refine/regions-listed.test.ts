import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('parts of the spine in a list, and no word for an adjustment', () => {
  it.each([
    ['three regions adjusted and the ankle too', ['98941', '98943']],
    ['one region adjusted for knee pain', ['98940']],
    ['moved C2, C3 and T4', ['98940']],
    ['adjusted L4 and then the sacrum and the left ilium', ['98941']],
    ['hit C, T, L, S and P, all documented', ['98942']],
    ['all five: cervical, thoracic, lumbar, sacral, pelvis. Then ther ex 12 min', ['98942', '97110 12']],
    ['did C2, C5, L4 today and te 15', ['98940', '97110 15']],
    ['did C5-C6 and T4 mfr 15', ['97140 15']],
    ['did neck, mid back and low back mfr 15', ['97140 15']],
    ['pain in neck, mid back and low back, te 20', ['97110 20']],
    ['got L5 S1 fusion, te 20 mt 15', ['97110 20', '97140 15']],
    ['monthly tune up for an old regular of ours, feels fine. Neck, mid back, low back.', ['98941']],
    ['3 regions: neck, mid back and pelvis. then manual to the calf 12 min', ['98941', '97140 12']],
    ['neck and low back adjusted, moved C2, C3', ['98940']],
    ['adjusted C4, T6 and L3. no wait, did not touch the low back', ['98940']],
    ['adjusted C and T, didnt touch the lumbar', ['98940']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('gives a region to the service of its own part of the message', () => {
    const regions = ask('swedish massage 25 min to both calves. Neck adjusted').services.map(
      (one) => one.regions,
    );
    expect(regions).toEqual([['lower limb'], ['cervical']]);
  });

  it('gives a region to both verbs before it', () =>
    expect(ask('adjusted and mobilized the lumbar spine').services.map((one) => one.regions)).toEqual([
      ['lumbar'],
      ['lumbar'],
    ]));

  it.each([
    ['adjusted the mid back, then trigger point release with my elbow (the same mid back muscles, 10 min)'],
    ['mid back adjusted, myofascial release of the mid back musculature using her thumbs 10 min'],
  ])('%j: the hand that treats is no region, a muscle is none that was adjusted', (text) => {
    expect(ask(text).services.map((one) => one.regions)).toEqual([['thoracic'], ['thoracic']]);
  });
});
