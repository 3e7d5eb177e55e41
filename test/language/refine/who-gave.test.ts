import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

/** `97110 31 assistant 15`, `97116 15 together 15`, `97110 20 by aide`. */
const given = (text: string) =>
  ask(text).services.map(({ codes, minutes, assistantMinutes, togetherMinutes, givenBy }) =>
    [
      codes.join('|'),
      minutes,
      assistantMinutes === null ? null : `assistant ${assistantMinutes}`,
      togetherMinutes ? `together ${togetherMinutes}` : null,
      givenBy ? `by ${givenBy}` : null,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('who gave a service', () => {
  it.each([
    [
      'manual 14 min, ther ex 9 min. PTA afterwards: ther ex 12 min by herself',
      ['97140 14', '97110 21 assistant 12'],
    ],
    ['OTA covered for OT the entire 28 min of self care training', ['97535 28 assistant 28']],
    ['PTA filled in for me, 25 min gait', ['97116 25 assistant 25']],
    ['self care 30 min, cota covering for ot', ['97535 30 assistant 30']],
    ['PT covered for the PTA, 30 min te', ['97110 30']],
    ['PT filled in for the PTA, she did te 15 though', ['97110 15 assistant 15']],
    ['PTA did te 30 to help him walk', ['97110 30 assistant 30']],
    ['PTA did 15 min of te to help her balance', ['97110 15 assistant 15']],
    ['COTA ran ADLs 30 to help her return home', ['97535 30 assistant 30']],
    ['PTA did te 30 to help me out, I was in a meeting', ['97110 30 assistant 30']],
    ['PTA joined our clinic in May, te 30 done by her', ['97110 30 assistant 30']],
    ['PTA did MT 15 with a set of hands on the knee', ['97140 15 assistant 15']],
    ['PT was there himself 30 min, PTA joined in for the last ten together with him. TE', ['97110 30']],
    ['PTA assisted the PT for 10 of the 30 min gait', ['97116 30']],
    ['ther ex 30 min with the PT, PTA came in for 10 of it to help him', ['97110 30']],
    ["the tech's part was 10, te 30", ['97110 20', '97110 10 by aide']],
    ['half of it was the tech, te 30', ['97110 15', '97110 15 by aide']],
    ['rehab aide part 5 min of te 25', ['97110 20', '97110 5 by aide']],
    ['97110 30, PTA only medicare', ['97110 30 assistant 30']],
    ['gait 15 TE 20 PTA only visit', ['97116 15 assistant 15', '97110 20 assistant 20']],
    [
      'PTA saw her start to finish. 8 min manual, 22 min ther ex. PT only cosigned. Medicare',
      ['97140 8 assistant 8', '97110 22 assistant 22'],
    ],
    ['PT did 8 minutes of gait and the PTA finished with 22 more', ['97116 30 assistant 22']],
    ['ther ex: PT gave the first 16 minutes, PTA gave the next 15 by herself', ['97110 31 assistant 15']],
    ['PT treats 20 minutes of ther ex, PTA finishes 10 more minutes of it', ['97110 30 assistant 10']],
    ['my cotas note for 97530 was 22 and the ot did 23', ['97530 45 assistant 22']],
    ['26 min of 97110: PT gave 12, PTA gave 14', ['97110 26 assistant 14']],
    ['22 minutes of gait training with me and another 18 with the aide', ['97116 22', '97116 18 by aide']],
    ['97116 24 min, part by the assistant', ['97116 24 by either']],
    ['97530 33 min, PTA did some of it', ['97530 33 by either']],
    ['97110 30 min medicare PT, PTA treated part', ['97110 30 by either']],
    ['PTA did 17 of the gait training and the PT did 14 of it', ['97116 31 assistant 17']],
    ['PTA did all of it. 38 minutes TE', ['97110 38 assistant 38']],
    ['97110 23 min, 10 of it by the PTA', ['97110 23 assistant 10']],
    // Set off behind the only time it lies within; "then" and "more" come on top.
    ['TE 30, PTA did 10', ['97110 30 assistant 10']],
    ['97110 30 min, the PTA did 10 min', ['97110 30 assistant 10']],
    ['TE 30, PTA did the last 10', ['97110 30 assistant 10']],
    ['TE 30, then PTA did 10', ['97110 40 assistant 10']],
    ['TE 30 with the PT, the PTA did 10', ['97110 40 assistant 10']],
    ['TE 30, PTA finished the last 10', ['97110 30 assistant 10']],
    ['TE 30, PTA took over for 10', ['97110 40 assistant 10']],
    ['TE 30, PTA continued for 10 min', ['97110 40 assistant 10']],
    ['TE 30, PTA did 10 more', ['97110 40 assistant 10']],
    ['TE 20, PTA did gait 10', ['97110 20', '97116 10 assistant 10']],
    ['97110 45 min total, 15 by PT and 30 by PTA', ['97110 45 assistant 30']],
    ['OT 10 min and COTA 28 min of 97535', ['97535 38 assistant 28']],
    ['pta te 20 mt 15, pt nmr 10', ['97110 20 assistant 20', '97140 15 assistant 15', '97112 10']],
    ['I did manual 15 and my PTA did ther ex 30', ['97140 15', '97110 30 assistant 30']],
    ['whole visit was with the PTA, te 20 mt 15', ['97110 20 assistant 20', '97140 15 assistant 15']],
    [
      'PT and PTA worked on her together the whole 31 min of gait. two people so 4 units?',
      ['97116 31 together 31'],
    ],
    ['21 min gait with PTA, 16 min manual with PT, cigna', ['97116 21 assistant 21', '97140 16']],
    ['PT and PTA together for 15 min of gait training', ['97116 15 together 15']],
    // One plan of care: the second service came after the first.
    [
      'my PTA and I treated him together, gait 22 then ther ex 17',
      ['97116 22 together 22', '97110 17 together 17'],
    ],
    [
      'PTA and PT both with the patient for 20 min of 97530, then PTA alone 15 min 97110',
      ['97530 20 together 20', '97110 15 assistant 15'],
    ],
    ['my tech ran him through te 20 min', ['97110 20 by aide']],
    ['te 20 w tech', ['97110 20 by aide']],
    ['te 20 w tech nearby', ['97110 20']],
    ['rehab aide supervised ther ex 15 min, PT manual 20', ['97110 15 by aide', '97140 20']],
    ['student PT did manual 15 min with me supervising', ['97140 15 by student']],
    ['97110 30 min GP CQ', ['97110 30 assistant 30']],
    ['97110 20 min, CA workers comp', ['97110 20']],
    ['pt did 97110 16 and pta 15', ['97110 31 assistant 15']],
    ['97110: pt 16 pta 15', ['97110 31 assistant 15']],
    ['97530 PT 8 min PTA 8 min', ['97530 16 assistant 8']],
    ['balance only. PT 12 of it, PTA did 16 of it', ['97112 28 assistant 16']],
    ['97110 24 min, PTA did 14 of those', ['97110 24 assistant 14']],
    ['PTA here. I did manual 23 by myself. PT did ther ex 22', ['97140 23 assistant 23', '97110 22']],
    [
      'im the pta. the PT ran the first 12 of ther ex, i took him for another 18 of it, then i did gait for 15',
      ['97110 30 assistant 18', '97116 15 assistant 15'],
    ],
    ['PT and PTA split 30 min of 97110', ['97110 30 by either']],
    ['97140 20 min, by the pta or the PT', ['97140 20 by either']],
    ['can i bill 97110 20 min if the PTA did it', ['97110 20 assistant 20']],
    ['PTA did the bands 24 min I did manual 19', ['97110 24 assistant 24', '97140 19']],
    ['TE I did 16 PTA did 9', ['97110 25 assistant 9']],
    ['gait 16 w pta, manual 14 w pt', ['97116 16 assistant 16', '97140 14']],
    ['gait 16 (pta) te 21 (pt)', ['97116 16 assistant 16', '97110 21']],
    ['gait 12 pta / te 20 pt', ['97116 12 assistant 12', '97110 20']],
  ])('%j', (text, expected) => expect(given(text)).toEqual(expected));

  it.each([
    ['PTA all session 97110 medicare', 'yes'],
    ['what if the PTA does 97110', undefined],
  ])('%j: the assistant is attested %j', (text, yes) => expect(ask(text).attested.assistant).toBe(yes));

  it.each([
    ['97110 30 min GP CQ', ['GP', 'CQ']],
    ['KX 97110 20 min', ['KX']],
    ['is a GP needed on 97110', []],
  ])('%j carries %j', (text, modifiers) =>
    expect(ask(text).services[0]?.modifiersSaid.sort()).toEqual([...modifiers].sort()),
  );
});
