import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('what was written down and what was given', () => {
  it.each([
    'says 30 in the flowsheet but it was really 22 for ther ex, the other 8 he was on the phone',
    'flowsheet says 30 but really 22 te, 8 he was on the phone',
    'charted 30 but te was 22',
    'te 30 on paper, really 22',
    'te 30 in the flowsheet but only 22 was real',
    'wrote down 30 te, actual 22',
    'te was 22 not the 30 i charted',
    'really 22 te, flowsheet says 30',
    'te 22 min actual (30 charted)',
    'te logged 30 really 22',
    'i put 30 for te, should be 22',
  ])('%j counts what was given', (text) => expect(services(text)).toEqual(['97110 22']));

  it.each([
    ['te 30 on paper, really 22, mt 10', ['97110 22', '97140 10']],
    ['mt 10, te charted 30 actual 22', ['97140 10', '97110 22']],
    ['oops not 30, te was 22. manual stays at 10', ['97110 22', '97140 10']],
    ['te 22 rather than 30, manual unchanged at 10', ['97110 22', '97140 10']],
    ['i said te 30 but it was 22. mt 10 stays', ['97110 22', '97140 10']],
    ['flowsheet says 30 but really 22 te. mt 10', ['97110 22', '97140 10']],
  ])('%j has another service beside', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['documented 30 min of te, mt was 12', ['97110 30', '97140 12']],
    ['te 30 min, documentation took 10', ['97110 30']],
    ['put down 20 for te, 10 for mt', ['97110 20', '97140 10']],
    ['put te 20 and mt only 10', ['97110 20', '97140 10']],
    ['logged te 30, 2 sets', ['97110 30']],
    ['te 30, charted 12 reps', ['97110 30']],
  ])('%j tells of one time only', (text, read) => expect(services(text)).toEqual(read));
});
