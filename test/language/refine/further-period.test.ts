import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a period after the first', () => {
  it.each([
    ['extra fifteen minutes of caregiver training', ['97551']],
    ['caregiver training, each addl 15', ['97551']],
    ['add-on for caregiver training', ['97551']],
    ['second quarter hour of cognitive training', ['97130']],
    ['additional 15 min of cognitive', ['97130']],
    ['electroacupuncture additional 15', ['97814']],
    ['acupuncture without stim, each additional 15', ['97811']],
    ['third hour of work hardening', ['97546']],
    ['RTM, each extra 20', ['98981']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['caregiver training 30 min, pt absent, then an extra 15 min', ['97550 45']],
    ['cognitive training 15 min, 97110 for an additional 15 min', ['97129 15', '97110 15']],
    ['dry needling 2 muscles, each additional muscle too?', ['20560']],
    ['caregiver training, pt absent, any additional modifiers', ['97550']],
  ])('is none: %j', (text, read) => expect(services(text)).toEqual(read));
});
