import { describe, expect, it } from 'vitest';
import { ask, services } from '../../../model.ts';

/** Minutes with who gave them: `97110 15`, `97110 10 aide`. */
const given = (text: string): string[] =>
  ask(text).services.map(({ codes, minutes, givenBy, assistantMinutes }) =>
    [codes.join('|'), minutes, givenBy, assistantMinutes && `assistant ${assistantMinutes}`]
      .filter(Boolean)
      .join(' '),
  );

describe('the part of a time that a helper gave', () => {
  it.each([
    ['tech did 8 of the 23 min TE', ['97110 15', '97110 8 aide']],
    ['TE 30, half by the aide', ['97110 15', '97110 15 aide']],
    ['gait 40 but the tech did half', ['97116 20', '97116 20 aide']],
    ['TE 25 min, 10 of it with the tech, MT 12', ['97110 15', '97110 10 aide', '97140 12']],
    ['of the 30 min gait the aide did 12', ['97116 18', '97116 12 aide']],
    ['PTA did half of the 30 min TE', ['97110 30 assistant 15']],
    ['97530 30 min but 10 was the tech', ['97530 20', '97530 10 aide']],
    ['97110 25 min, last 10 was with the aide', ['97110 15', '97110 10 aide']],
    ["24 min ther ex from which 6 were the aide's", ['97110 18', '97110 6 aide']],
    ["24 min ther ex, 6 of it was the aide's", ['97110 18', '97110 6 aide']],
    ["ther ex 24, six of them the tech's", ['97110 18', '97110 6 aide']],
    ['ther ex 24 min, 6 min of those belonged to the aide', ['97110 18', '97110 6 aide']],
    ["ther ex 24 min total, aide's part was 6", ['97110 18', '97110 6 aide']],
    ["of 24 min te 6 were the aide's", ['97110 18', '97110 6 aide']],
    ['PTA 10 min out of 40 of TE', ['97110 40 assistant 10']],
    ["10 out of 30 min of TE were the PTA's", ['97110 30 assistant 10']],
    ['TE 30 plus 10 with the aide', ['97110 30', '97110 10 aide']],
    ['TE 30, then 10 more with the tech', ['97110 30', '97110 10 aide']],
    ['TE 30 then handed off to the aide for 10 more', ['97110 30', '97110 10 aide']],
    ['aide did te 25 but I did 8 of it', ['97110 8', '97110 17 aide']],
    ['TE 40: 25 with me, 15 with the aide', ['97110 25', '97110 15 aide']],
    ['TE 30, the tech did 10 out of 30', ['97110 20', '97110 10 aide']],
    ['TE 30 but half of it was the tech', ['97110 15', '97110 15 aide']],
    ['aide alone with her 25 min te', ['97110 25 aide']],
    ['te 30 of which 10 was the PTA', ['97110 30 assistant 10']],
    ['97110: 8:00-8:14 me, 8:14-8:30 student', ['97110 14', '97110 16 student']],
    ['TE 40, I did the first 10 then my PTA took over after 10 min', ['97110 40 assistant 30']],
    ['TE 40, PTA stepped in after 20 min', ['97110 40 assistant 20']],
    ['PTA did te 25 but I jumped in for 8 of it', ['97110 25 assistant 17']],
    ['nmr 45: 30 with me, 15 with the pta', ['97112 45 assistant 15']],
    ['te 8:00-8:40, PTA had her 8:20-8:30', ['97110 40 assistant 10']],
    ['PT started ther ex, got 8 min in, PTA took over for the last 7', ['97110 15 assistant 7']],
    ['te, pta 15 pt 8', ['97110 23 assistant 15']],
    ['15 pta + 8 pt ther ex', ['97110 23 assistant 15']],
    ['TE 23 min, PT 8 and PTA 15', ['97110 23 assistant 15']],
    ['te 23 total, 15 of it PTA', ['97110 23 assistant 15']],
    ['te with pt 15, gait with pta 15', ['97110 15', '97116 15 assistant 15']],
    ['therex 30, the whole thing was the PTA', ['97110 30 assistant 30']],
    ['TE 30, PTA today', ['97110 30 assistant 30']],
    ['te 40, I did the first 10 then my PTA took over', ['97110 40 assistant 30']],
    ['te 40 medicare. me for 25 and the pta for the rest', ['97110 40 assistant 15']],
    ['TE 30 and the aide took over the last 10', ['97110 20', '97110 10 aide']],
    ['te 30 min, aide for the last 10', ['97110 20', '97110 10 aide']],
    ['half of the 30 min te was with the tech', ['97110 15', '97110 15 aide']],
    ['97530 38 min; OTA had the first 15, I finished', ['97530 38 assistant 15']],
    ['PTA did 5 min of a 20 minute neuro re-ed, PT the other 15', ['97112 20 assistant 5']],
    // Told as more, and no part of it.
    ['TE 20, then the PTA did 15 more', ['97110 35 assistant 15']],
    ['TE 40, 25 me, 15 aide', ['97110 25', '97110 15 aide']],
    ['97110 30, 10 by pta', ['97110 30 assistant 10']],
    ['97110 30, pta took 10', ['97110 30 assistant 10']],
    // However the part is joined to the time before it.
    ['te 30, 10 done by pta', ['97110 30 assistant 10']],
    ['te 30. 10 by pta', ['97110 30 assistant 10']],
    ['te 30 - 10 w pta', ['97110 30 assistant 10']],
    ['te 30. 10 by tech', ['97110 20', '97110 10 aide']],
    ['te 30, 10 by the aide', ['97110 20', '97110 10 aide']],
    ['PT 20 and PTA 10 of the same te', ['97110 30 assistant 10']],
    ['gait 20, te 30 - 10 of the te by pta', ['97116 20', '97110 30 assistant 10']],
    ['gait 20, te 30, 10 of the te was the tech', ['97116 20', '97110 20', '97110 10 aide']],
    // All but one of the services, and who was only there.
    [
      'pta did everything but the manual: te 20, gait 10, manual 15',
      ['97110 20 assistant 20', '97116 10 assistant 10', '97140 15'],
    ],
    ['te 20, gait 10, tech did all of it except the gait', ['97110 20 aide', '97116 10']],
    ['te 30 with the aide in the room', ['97110 30']],
    // Who is told of as one who treats did, wherever it was.
    ['te 30 by the pta in the gym', ['97110 30 assistant 30']],
    ['pta in the gym did te 30', ['97110 30 assistant 30']],
    ['30 min te with pta in the gym and 15 mt with pt', ['97110 30 assistant 30', '97140 15']],
    ['gait 15 with the pta in the gym, te 20 with pt', ['97116 15 assistant 15', '97110 20']],
    ['cota in the room did adl 30', ['97535 30 assistant 30']],
    ['patient worked with the tech in the gym 30 min te', ['97110 30 aide']],
    ['te 30 with the tech in the gym while PT saw someone else', ['97110 30 aide']],
    ['te 20 by the aide in the room with me', ['97110 20 aide']],
    ['te 30 with student in the gym', ['97110 30 student']],
    // Beside more services it is of the one right before, or nobody said of which.
    ['te 30, 10 done by pta, gait 20', ['97110 30 assistant 10', '97116 20']],
    ['gait 20, te 30. 10 by the pta', ['97116 20', '97110 30', '10 assistant 10']],
    ['gait 20, te 30. 10 min by the pta', ['97116 20 either', '97110 30 either']],
    ['te 30, 10 by the pta, one on one', ['97110 30 assistant 10']],
    // Told before what was done; of several services nobody said which.
    ['10 was the tech, te 30', ['97110 20', '97110 10 aide']],
    ["the tech's part was 10. te 30", ['97110 20', '97110 10 aide']],
    ["the tech's part was 10, te 30, gait 15", ['10 aide', '97110 30', '97116 15']],
    // As long as all of them, it is all of them.
    ['PTA had 45 min. te 30 gait 15', ['97110 30 assistant 30', '97116 15 assistant 15']],
    ['te 15, gait 15. 30 min by the PTA', ['97110 15 assistant 15', '97116 15 assistant 15']],
    ['te 20, nmr 25\nPTA 45 min', ['97110 20 assistant 20', '97112 25 assistant 25']],
    // Who took over, by the clock or by what was left; where nobody said when it is asked.
    ['te 10:00-10:30, PTA took over at 10:15', ['97110 30 assistant 15']],
    ['PTA took over after 10 min, te 30', ['97110 30 assistant 20']],
    ['te 30, tech took over halfway', ['97110 15', '97110 15 aide']],
    ['te 30, PT started and the PTA took over after 10 min', ['97110 30 assistant 20']],
    // Where the therapist took over, what was before is the helper's.
    ['te 40 min, PTA started and PT took over after 10 min', ['97110 40 assistant 10']],
    ['te 45, the PTA began and I took over for the last 15', ['97110 45 assistant 30']],
    ['te 45, tech set up and I took over after 10', ['97110 35', '97110 10 aide']],
    ['PTA did te 40, PT took over for the last 10', ['97110 40 assistant 30']],
    ['PT 24 min of te, PTA took over for the last 6', ['97110 30 assistant 6']],
    ['te 45 min, aide started, PT took over halfway', ['97110 22', '97110 23 aide']],
    ['te 30, PTA started and I took over', ['97110 30 either']],
    ['tech set up the pt and took over after 10, te 30', ['97110 10', '97110 20 aide']],
    ['te 45, PTA started, the PT came in and took over after 10', ['97110 45 assistant 10']],
    ['the PTA was sick so I took over, te 30', ['97110 30']],
    ['PTA joined at 10:15 and took over, te 30', ['97110 30 either']],
    ['97110 20 by pt, 10 by pta', ['97110 30 assistant 10']],
    ['group of 4, 40 min, pta led', ['97150 40 assistant 40']],
    ['PT 10 min TE, aide 12 min TE', ['97110 10', '97110 12 aide']],
  ])('%j stands apart', (text, read) => expect(given(text)).toEqual(read));

  it.each([
    ['PT did 20 min of 97110, PTA did 8 min of 97530', ['97110 20', '97530 8 assistant 8']],
    ['PT did TE 20 and tech did MT 10', ['97110 20', '97140 10 aide']],
    ['student did all of TE 30 while I treated another patient', ['97110 30 student']],
    ['half manual, half exercise, 30 min, aide cleaned the table', ['97140 15', '97110 15']],
    ['gait 20, balance 10 was the tech', ['97116 20', '97112 10 aide']],
    ['97116 20 min, 97112 10 min (tech)', ['97116 20', '97112 10 aide']],
    ['gait 20 me, balance 10 tech', ['97116 20', '97112 10 aide']],
    ['gait 20, tech did balance 10 medicare PT', ['97116 20', '97112 10 aide']],
    ['TE 15 CA', ['97110 15']],
    ['TE 30 with PTA standing by', ['97110 30']],
    ['TE 30, tech helped', ['97110 30']],
    ['TE 30, CA', ['97110 30']],
    ['TE 30, tech today', ['97110 30 aide']],
    ['30 min TE (aide)', ['97110 30 aide']],
    ['PT: TE 15. tech: gait 15', ['97110 15', '97116 15 aide']],
    ['te, aide 8 pt 15', ['97110 15', '97110 8 aide']],
    ['te 23 of which the aide did 8', ['97110 15', '97110 8 aide']],
    ['PTA 30 min TE pt 65 yo medicare', ['97110 30 assistant 30']],
    ['97110 pta 15 min, pt 2x/week', ['97110 15 assistant 15']],
    ['97110 PT 3 visits left, PTA 15 min', ['97110 15 assistant 15']],
    ['38 min TE, PTA 23 and PT 15', ['97110 38 assistant 23']],
    ['38 min of TE, aide 23 and PT 15', ['97110 15', '97110 23 aide']],
    ['massage by lmt 30 and cmt 3-4', ['97124 30', '98941']],
    ["does the pta's 8 min count if pt had 15, 97110", ['97110 23 assistant 8']],
    ['TE 30, PTA was out sick', ['97110 30']],
    ['TE 22. PTA, no wait, PT did it', ['97110 22']],
  ])('%j is no part', (text, read) => expect(given(text)).toEqual(read));
});

describe('one patient beside others', () => {
  it.each([
    [
      '20 minutes one on one then she joined the class for another 25 minutes of group exercise',
      ['unknown ?activity 20 one-on-one', '97150 25'],
    ],
    [
      'hot packs on two patients at the same time while i did manual on one of them for 12 minutes',
      ['97010', '97140 12 one-on-one'],
    ],
    ['15 min of gait alone, then 30 min in the group', ['97116 15 one-on-one', '97150 30']],
    ['two patients at the same time, therex 30 min', ['97110 30 group']],
    ['TE 20 one on one, MT 10', ['97110 20 one-on-one', '97140 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('nobody stayed with the patient', () => {
  it.each([
    [
      'Where should the stationary bike go? She rode it on her own for 12 min while I charted.',
      ['97110 12 unattended'],
    ],
    ['vibration plate 5 min alone, manual 15', ['97112 5 unattended', '97140 15']],
    ['me (PT) 10 min, my PTA 10 min alone. all ther ex', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
