import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('visits as they are jotted down', () => {
  it.each<[string, string[]]>([
    ['TE 24; ME T-spine 9 ; CMT L', ['97110 24', '97140 9', '98940']],
    ['therapeutic pool 30 w me in the water & second pt last 10', ['97113 20', '97150 10']],
    [
      'had both pts from 1 to 1:30 trading off, then just her til 1:45 TA',
      ['97150 30', '97530 15 one-on-one'],
    ],
    ['30 min: warmup 5 alone, 20 balance w me, 5 rest', ['97110 ?activity 5 unattended', '97112 20']],
    ['splint adj 10, theraputty 12', ['97763 10', '97110 12']],
    ['crawling 25, mom ed 8 with kid present', ['97530 25', 'unknown ?activity 8']],
    ['gait 18, R RTC repair wk 8', ['97116 18']],
    ['OT: memory games 20, toileting 10', ['97129 20', '97535 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

it('says "concurrent" of the pads that it stands behind', () =>
  expect(ask('heat 15; IFC 15 concurrent; STM 12; stretching 8').timeOfServices).toBeNull());
