import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

/** What was measured, counted or left undone is neither a time nor a service. */
describe('numbers that were measured are no minutes', () => {
  it.each([
    ['SLR 45 deg, te 25 min', ['97110 25']],
    ['leg press 90#, 97110 23 min', ['97110 23']],
    ['score went from 42 to 28, te 23 min', ['97110 23']],
    ['joint mobs grade three and four fifteen minutes', ['97140 15']],
    ['grade four ten minutes of joint mobs', ['97140 10']],
    ['cervical traction by machine 12#, 15 min; mt 10', ['97012 15', '97140 10']],
    ['#1 te 15 #2 mt 10', ['97110 15', '97140 10']],
    ["bike 6', te. Time 25'", ['97110 25']],
    // A step of a scale ends before the time.
    ['level 3 20 min of gait training', ['97116 20']],
    ['97110 23 min, knee flexion 110', ['97110 23']],
    ['copay was 30, she paid 20. te 15', ['97110 15']],
    ['phase two ten minutes of strengthening', ['97110 10']],
    // As often, and then the time.
    ['band rows x 12 standing - 9 min, mt 10', ['97110 9', '97140 10']],
    ['TE x15 MT x10', ['97110 15', '97140 10']],
    // Times they stay.
    ['exercises for flexion 15, mt 10', ['97110 15', '97140 10']],
    ['te from 10 to 20 min', ['97110 10']],
    ['therex 30 units?', ['97110 30']],
    ['gait 10 to 20 min', ['97116 10']],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected));
});

describe('what was meant and not given is no service', () => {
  it.each([
    ['planned 97530 15 but only 97110 20 done', ['97110 20']],
    ['we planned 15 min of nmr but she was dizzy, so did only manual 12 min', ['97140 12']],
    ['was going to do ultrasound but the machine broke. te 20, mt 12', ['97110 20', '97140 12']],
    ['instead of ther ex we did ther act for 25 minutes', ['97530 25']],
    ['did 97140 15 rather than 97124', ['97140 15']],
    ['next time traction and laser, today just 98940 and heat', ['98940', '97010']],
    ['skip the e-stim. 97140 15', ['97140 15']],
    ['no charge for the exam; adjusted 1 region', ['98940']],
    ['did not skip 97140 15, te 20', ['97140 15', '97110 20']],
    // A question may ask for just that.
    ['97140 15 rather than 97124?', ['97140 15', '97124']],
    ['can i bill 97124 instead of 97140', ['97124', '97140']],
    ['they want 97530 rather than 97110 for squats', ['97530', '97110']],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected));
});

describe('a time of each side or region, and times in a row', () => {
  it.each([
    ['both shoulders got mobs, 8 min per side', ['97140 16']],
    ['ultrasound 8 min each, bilateral knees', ['97035 16']],
    ['massage 5 min each to 3 regions', ['97124 15']],
    ['gait 15 and te 10 min each leg', ['97116 15', '97110 20']],
    ['massage 15 per shoulder', ['97124 30']],
    // People are no sides.
    ['both patients did te, 30 min each, separately', ['97110']],
    ['twins both got te 30 min each', ['97110']],
    // Two services, and not two sides.
    ['te and nmr 15 min each, both knees', ['97110 15', '97112 15']],
    ['te/mt/nmr 15/10/8', ['97110 15', '97140 10', '97112 8']],
    ['15/10/8 of te, mt and nmr', ['97110 15', '97140 10', '97112 8']],
    ['97110/97140 20/15', ['97110 20', '97140 15']],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected));
});

describe('what a test gave is a finding', () => {
  it.each([
    ['97112 20 min, TUG 11.2s (was 15.4)', ['97112 20']],
    ['BERG 41/56, TUG 14 sec, did 20 min of balance drills on foam', ['97112 20']],
    ['97110 15, 6MWT 350 ft', ['97110 15']],
    // With a time, a code or nothing beside it a test is a service.
    ['TUG 12 min, te 15', ['97750 12', '97110 15']],
    ['97750 20, te 15', ['97750 20', '97110 15']],
  ])('%s', (text, expected) =>
    expect(services(text).map((one) => one.replace(' ?activity', ''))).toEqual(expected),
  );
});

describe('a number that is a modifier, asked about', () => {
  it.each([
    ['99213 97140 25?', ['99213', '97140']],
    ['97110 76?', ['97110']],
    ['97110 25?', ['97110 25']],
    ['99213 and 97140 25 min?', ['99213', '97140 25']],
    ['would 76 let us bill 97140 again', ['97140']],
    ['te 25 let me know how many units', ['97110 25']],
    ['te 25 let me code it', ['97110 25']],
    ['97110 25 let us bill', ['97110 25']],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected));
});
