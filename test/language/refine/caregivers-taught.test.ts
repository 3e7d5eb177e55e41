import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('caregivers who were trained', () => {
  it.each([
    [
      'taught 2 moms of 2 different kids together, kids were not in the room, 40 min caregiver training',
      ['97552 40'],
    ],
    [
      'dad stayed in the waiting room, I taught the son how to position and transfer him for 42 min',
      ['97550 42'],
    ],
    ['taught the wife car transfers, pt not there, 40 min', ['97550 40']],
    [
      'spent 46 minutes teaching the husband of my patient bed transfers and how to guard her on steps. She was not there. Caregiver training?',
      ['97550 46'],
    ],
    ['showed both daughters bed mobility while mom stayed home 30 min', ['97550 30']],
    ['husband education 25 min wheelchair skills, patient absent', ['97550 25']],
    ['trained the daughter (dad stayed home, not present) on safe transfers for 47 minutes', ['97550 47']],
    ['coached the nephew on hoyer transfers for 35 min, resident not in the room', ['97550 35']],
    ['ran a class for five caregivers, none of the patients came, all of different patients', ['97552']],
    ['taught a bunch of caregivers from different families, patients not there', ['97552']],
    ['caregiver training, dad was not there, 33 minutes on safe transfers in the bathroom', ['97550 33']],
    [
      'therex 20 min with him. then trained his mom on stretches without him 18 min',
      ['97110 20', '97550 18'],
    ],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['trained him on car transfers, wife not there, 20 min', /97550/],
    ['taught her how to dress at home 20 min', /97550/],
    ['stim 15 min, therapist was not in the room', /97550/],
  ])('%j: the patient was who was treated', (text, code) =>
    expect(services(text).join(' ')).not.toMatch(code),
  );
});
