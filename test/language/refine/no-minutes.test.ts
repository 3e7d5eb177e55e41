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
    // A step of a scale ends before the time.
    ['level 3 20 min of gait training', ['97116 20']],
    ['97110 23 min, knee flexion 110', ['97110 23']],
    ['copay was 30, she paid 20. te 15', ['97110 15']],
    ['phase two ten minutes of strengthening', ['97110 10']],
    // Times they stay.
    ['exercises for flexion 15, mt 10', ['97110 15', '97140 10']],
    ['te from 10 to 20 min', ['97110 10']],
    ['gait 20 to 25 min', ['97116 20']],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected));
});
