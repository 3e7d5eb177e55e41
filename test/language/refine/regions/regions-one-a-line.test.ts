import { describe, expect, it } from 'vitest';
import { ask, services } from '../../model.ts';

describe('regions of one adjustment', () => {
  it.each([
    'adjusted:\nC2\nT4\nL5',
    'adjusted\n- C2\n- T4\n- L5\nwhich cmt',
    'Adjusted C2. T4. L5.',
    'cmt: neck; mid back; low back',
  ])('may stand one a line or one a sentence: %j', (text) => expect(services(text)).toEqual(['98941']));

  it.each([
    ['adjusted neck. hip manual 10', ['98940', '97140 10']],
    ['97140 15 shoulder; neck adjusted', ['97140 15', '98940']],
    ['adjusted low back. manual to the neck 12', ['98940', '97140 12']],
  ])('are none of what is told beside it: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each(['uhc: adjusted t and l, joint mobs to l 10 min', 'adjusted T and L, joint mobs to L ten min'])(
    'are enumerated in small letters as well: %j',
    (text) => expect(ask(text).services[1]?.regions).toEqual(['lumbar']),
  );
});

it.each([
  'pool 1:1 32 minutes then land TE 21 minutes same visit',
  '97760 15 minutes, 97110 15 minutes same DOS',
])('minutes on the same day are no same minutes: %j', (text) => expect(ask(text).timeOfServices).toBeNull());

it.each([
  'adjusted L. Deferred: C. T.',
  'adj L.\nC\nT\nwere only checked',
  'adj L\nNext visit:\nC\nT',
  'adjusted L. tenderness C. T.',
  'pain: neck\nmid back\nlow back\nCMT: low back',
])('what is found, planned or left out is none of the list: %j', (text) =>
  expect(services(text)).toEqual(['98940']),
);
