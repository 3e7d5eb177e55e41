import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('what somebody else gave or got', () => {
  it.each([
    ['The MD did a 20 min eval, I did 97112 15 min', ['97112 15']],
    ['the surgeon saw him for 15 min first, then TE 20 and MT 12', ['97110 20', '97140 12']],
    ['nurse changed the dressing 10 min, then I did gait 15', ['97116 15']],
    ['Her husband massages her back at home 20 min daily. Here manual 15', ['97140 15']],
    ['Mom does his stretches at home every night for 15 min. Here we did TE 25.', ['97110 25']],
    ['ice for his brother, TE 15 for him', ['97110 15']],
    ['our MD did the eval, I did 97110 20', ['97110 20']],
    ['TE 20 for him and hot pack for his wife', ['97110 20']],
  ])('%j is no line', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['daughter helped while I did gait 20 with him', ['97116 20']],
    ['PT did 97161 and our MD did 99203, same patient', ['97161', '99203']],
    ['in-house NP saw him 99212, chiro did 98940', ['99212', '98940']],
    ['the MD ordered 97110 for 20 min and 97140 for 10', ['97110 20', '97140 10']],
    ['her husband held her hand while I did manual 15', ['97140 15']],
    ['son did TE 20 and gait 15 with me', ['97110 20', '97116 15']],
    ['parents watched while I did 20 min of gait', ['97116 20']],
    ['his wife was there. ice 10, TE 20', ['97010 10', '97110 20']],
  ])('%j is told of the patient', (text, read) => expect(services(text)).toEqual(read));
});
