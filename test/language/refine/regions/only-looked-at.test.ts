import { describe, expect, it } from 'vitest';
import { services } from '../../model.ts';

describe('a joint of the limbs beside an adjusted spine', () => {
  it.each([
    'C2 and C6 adjusted plus L3, he poked at the knee but didnt adjust it',
    'adjusted C2 and L3; the wrist hurts',
    'adjusted C2 and L3; the wrist hurts but he didnt adjust it',
    'adjusted C and L, knee checked',
    'adj C5 and L4. looked at the ankle',
    'wrist sore, C5 and L4 adjusted',
    'adjusted C and L, knee checked but not adjusted',
  ])('is not adjusted since it hurts or was looked at: %j', (text) =>
    expect(services(text)).toEqual(['98940']),
  );

  it.each([
    'adjusted C2 and L3, checked the knee and adjusted it',
    'C2 and L3 adjusted, knee hurts so we adjusted it too',
    'adjusted C2, L3 and the sore knee',
    'adjusted C and L, knee as well',
    'wrist checked and then thrust, C5 too',
    'ankle stiff. Thrust. L5 too',
  ])('is adjusted where that is told: %j', (text) => expect(services(text)).toEqual(['98940', '98943']));
});

it.each([
  ['stim 15 attended on the shoulder, adj 3', ['97032 15', '98941']],
  ['us 8 on the knee, adj 3', ['97035 8', '98941']],
  ['adj 3, us 8 on the knee', ['98941', '97035 8']],
  ['te 15, shoulder and neck adjusted', ['97110 15', '98940', '98943']],
])('a limb behind a therapy is what that was given to: %j', (text, read) =>
  expect(services(text)).toEqual(read),
);
