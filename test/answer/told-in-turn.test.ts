import { describe } from 'vitest';
import { told } from './in-turn.ts';

describe('a visit told in turn is claimed as one told at once', () => {
  told('answers in every form', [
    ['CMT and MT 15 > 3-4 pls', 'CMT 3-4 regions and MT 15'],
    ['CMT and MT 15 > hi, 3-4', 'CMT 3-4 regions and MT 15'],
    ["CMT and MT 15 > it's 3-4 i believe", 'CMT 3-4 regions and MT 15'],
    ['CMT and MT 15 > 5. thanks', 'CMT 5 regions and MT 15'],
    ['CMT and MT 15 > 3-4 spinal', 'CMT 3-4 regions and MT 15'],
    ['CMT and MT 15 > thre', 'CMT 3 regions and MT 15'],
    ['CMT and MT 15 > C, T and L', 'CMT C, T, L and MT 15'],
    ['97112 > twenty two', '97112 22 min'],
    ['97112 > about 22', '97112 22 min'],
    ['group te 20 min > oen on one', 'te 20 min one on one'],
    ['te 20 min > gruop', 'group te 20 min'],
  ]);

  told('several answers at once', [
    ['cmt and mt > 3, 15 min', 'cmt 3 regions and mt 15 min'],
    ['cmt and mt > 15 min, 3 regions', 'cmt 3 regions and mt 15 min'],
    ['cmt and mt > 3-4 regions, 15 min, different region', 'cmt 3-4 regions and mt 15 min, different region'],
    ['cmt and mt > 3-4, shoulder, 15 min', 'cmt 3-4 regions and mt 15 min on the shoulder'],
    ['97110 and 97112 > 20, 10', '97110 20, 97112 10'],
    ['CMT and MT 15 > neck, mid back, low back', 'CMT neck, mid back, low back and MT 15'],
  ]);

  told('a short word whose minutes come later', [
    ['cmt and mt > 3 > 15 > diff region', 'cmt 3 regions and mt 15 min different region'],
    ['balance and strengthening > 15 each', 'balance 15 and strengthening 15'],
    ['97110 20 > it was balance', 'balance 20'],
  ]);

  told('a number is of what was last spoken of', [
    ['97110 15 min > no 25', '97110 25 min'],
    ['97110 15 min > 25 not 15', '97110 25 min'],
    ['97110 15 min > 25', '97110 25 min'],
    ['97110 15 min > ugh 25', '97110 25 min'],
    ['98941, 99213 and TE 15 > no 25', '98941, 99213 and TE 15, no 25'],
  ]);

  told('how many muscles were needled', [
    ['needled 1 muscle > one more muscle', 'needled 2 muscles'],
    ['needled 2 muscles > 1 more muscle', 'needled 3 muscles'],
    ['needled 3 muscles > only 2', 'needled 2 muscles'],
    ['dry needling > upper trap, levator, SCM', 'dry needling upper trap, levator, SCM'],
    ['dry needling > two muscles > one more', 'dry needling 3 muscles'],
    ['dry needling > 1-2 > one more muscle', 'dry needling'],
  ]);

  told('what is only asked tells nothing', [
    ['balance 25 min one on one > was it group', 'balance 25 min one on one'],
    ['te 20 mt 10 > was the TE group?', 'te 20 mt 10'],
    ['te 20 mt 10, cmt 3 > is it a different region?', 'te 20 mt 10, cmt 3'],
    ["balance 25 min > isn't that 97530 > so what do i bill", 'balance 25 min'],
    ["balance 25 min > shouldn't it be 97530 > make it 97530", '97530 25 min'],
    ["te 20 mt 15 > isn't that 97530 > mt was 10", 'te 20 mt 10'],
    ["te 20 mt 15 > isn't the TE 97530 > so what do i bill", 'te 20 mt 15'],
    ['te 20 mt 15 > difference between 97110 and 97530? > so what do i bill', 'te 20 mt 15'],
  ]);

  told('somebody else inherits nothing', [
    ['te 20 mt 15 medicare > next patient: gait 20', 'gait 20'],
    ['te 20 mt 15 medicare > second patient did gait 15', 'gait 15'],
    ['te 20 mt 15 medicare > my other patient had gait 20', 'gait 20'],
    ['te 20 mt 15 medicare > for another patient: mt 15', 'mt 15'],
    ['te 20 mt 15 medicare > another visit: 97110 40', '97110 40'],
    ['te 20 mt 15 medicare > unrelated: is 97010 covered by aetna', 'is 97010 covered by aetna'],
  ]);
});
