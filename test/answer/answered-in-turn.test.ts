import { describe } from 'vitest';
import { told } from './in-turn.ts';

describe('an answer is claimed as the message that tells it behind its service', () => {
  told('a time with what was given of it', [
    ['te > 45 but 10 was rest', '97110 45 but 10 was rest'],
    ['te > 15 min + 10 min', '97110 25 min'],
    ['te > 15 then another 10', '97110 25 min'],
    ['te > 20 by the pta', '97110 20 min by the pta'],
    ['te > i did 10 pta did 10', '97110 i did 10 pta did 10'],
    ['te > half an hour, the last 10 in a group', '97110 half an hour, the last 10 in a group'],
    ['te > abt 20', '97110 20'],
  ]);

  told('times with who pays', [
    ['te > 20 medicare', '97110 20 medicare'],
    ['te > 20, she has aetna', '97110 20, she has aetna'],
    ['97110 and 97140, how many units > 20 and 10, medicare', '97110 20 97140 10 medicare'],
    ['97110 and 97140, how many units > 20, 10, humana', '97110 20 97140 10 humana'],
    ['te, nmr, mt > 15, 15, 10 medicare', 'te 15 nmr 15 mt 10 medicare'],
    ['te 20 us > 8, medicare', 'te 20 us 8 medicare'],
  ]);

  told('a time, and more that was given', [
    ['te > 20 and mt 10', 'te 20 mt 10'],
    ['te > 20 plus 10 mt', 'te 20 mt 10'],
    ['cmt 3 regions and te > 20 and ice', 'cmt 3 regions, te 20 and ice'],
  ]);

  told('a total and its parts', [
    ['97110 and 97140, how many units > an hour, 40 of it te', '97110 40 97140 20'],
    ['97110 and 97140 units > half hour total split evenly', '97110 15 97140 15'],
    ['97110 and 97140, how many units > 20 then 10', '97110 20 97140 10'],
    ['te and mt, 45 min total > te 23, rest mt', 'te 23 mt 22'],
    ['te 20 mt 20 > te 25, the rest was mt', 'te 25 mt 15'],
    ['te 45 > 25 te, rest nmr', 'te 25 nmr 20'],
  ]);

  told('regions and times', [
    ['cmt and te > 3 regions 25 te', 'cmt 3 regions, te 25'],
    ['cmt and te > 3 regions 25 min', 'cmt 3 regions, te 25'],
    ['cmt and te > 25 and 3 regions', 'cmt 3 regions, te 25'],
    ['cmt and te > 3, 25', 'cmt 3 regions, te 25'],
    ['cmt and te > 3 and 25', 'cmt 3 regions, te 25'],
    ['cmt and te > 98941, te 25', '98941, te 25'],
    ['cmt, te and mt > 3, 15, 10', 'cmt 3 regions, te 15, mt 10'],
    ['cmt, te and mt > 3 regions te 15 mt 10', 'cmt 3 regions, te 15, mt 10'],
    ['cmt and te 20 > 3, te was 25', 'cmt 3 regions, te 25'],
    ['cmt and te 20 > cts', 'cmt C, T, S and te 20'],
  ]);

  told('a time as it was told, and as it was', [
    ['te 30 mt 10 > te cut from 30 to 20', 'te 20 mt 10'],
    ['te 30 mt 10 > cut from 30 to 20', 'te 20 mt 10'],
    ['te 30 mt 10 > take TE down to 15', 'te 15 mt 10'],
    ['te 20 mt 10 > i wrote 20 for TE, it was 25', 'te 25 mt 10'],
    ['te 20 mt 10 > I put 20 for TE but it was 25', 'te 25 mt 10'],
  ]);

  told('what one word more makes of a service', [
    ['acu 15 > with stim', 'acu 15 with stim'],
    ['98941 medicare > wellness visit', '98941 wellness visit medicare'],
    ['98941 medicare > its a wellness adjustment', '98941 wellness adjustment medicare'],
    ['te 20 mt 10 us 8 > everything but us', 'te 20 mt 10'],
  ]);

  told('the same of another', [
    ['te 20 nmr 15 mt 10 > pta did nmr > and te', 'te 20 nmr 15 mt 10 > pta did te and nmr'],
    ['te 20 nmr 15 mt 10 > te was group > nmr too', 'te 20 group, nmr 15 group, mt 10 one on one'],
  ]);

  told('who asks changes nothing', [
    ['te 20 mt 10 > make it 97530? > so what do i bill', 'te 20 mt 10'],
    ['te 20 mt 10 > 97530 instead? > so what do i bill', 'te 20 mt 10'],
    ['te 20 > make it 97530', '97530 20'],
    ['te 20 > can you make it 97530?', '97530 20'],
  ]);

  told('what is told beside who pays', [
    ['98941 and te 20 mt 10 > mt to the shoulder, uhc', '98941, te 20, mt 10 to the shoulder, uhc'],
    ['98941 and te 20 mt 10 > no cmt and its uhc', 'te 20 mt 10 uhc'],
    ['te 20 mt 10 > 5 more te, uhc', 'te 25 mt 10 uhc'],
    ['te 20 mt 10 > its nmr not te, uhc', 'nmr 20 mt 10 uhc'],
    ['te 20 mt 10 > uhc, and drop the mt', 'te 20 uhc'],
  ]);

  told('the kind of care, and where', [
    [
      '98941 and 97140 medicare > acute, different region',
      '98941 and 97140 medicare > acute > different region',
    ],
    ['98941 and 97140 medicare > yes she signed > medicare', '98941 and 97140 medicare'],
  ]);

  told('a time of another, and one that was none', [
    ['te 20 mt 10 > te 25 > the other one was 15', 'te 25 mt 15'],
    ['te 20 mt 10 > 5 of te was setup', 'te 15 mt 10'],
    ['te 20 mt 10 > 5 min of the te was rest', 'te 15 mt 10'],
  ]);

  told('the same question of something else', [
    ['can i bill 97140 with 98941 > what about 97110 and 97112', 'can i bill 97110 and 97112 with 98941'],
    ['does uhc need gp > for 97110?', 'does uhc need gp on 97110'],
    ['what is 97112 > and 97110?', 'what is 97110'],
    ['how many units is 38 min > and 53', 'how many units is 53 min'],
    ['how many units is 38 min > what about 22?', 'how many units is 22 min'],
    ['te 20 mt 10 > they denied mt', '97140 10 and 97110 20 denied'],
  ]);

  told('what was open were several services, or another of its kind', [
    ['rehab 30 > half te half balance', 'te 15 balance 15'],
    ['rehab 30 > te and nmr', 'te and nmr 30 min total'],
    ['rehab 30 > te 25', 'te 25'],
    ['massage 15 and cmt 2 > mt not massage', '97140 15 and cmt 2'],
    ['PT eval 30 and TE 15 > it was a reeval', 'PT re-eval 30 and TE 15'],
    ['exam and cmt 3 > new pt', 'new patient exam and cmt 3'],
    ['exam and cmt 3 > it was a reexam', 'exam and cmt 3, it was a reexam'],
    ['estim 15 > i was there the whole time', 'attended estim 15'],
    ['estim 15 > no one was with her', 'unattended estim 15'],
  ]);

  told('a time of one service in two companies', [
    ['te 30 > 15 alone 15 group', '97110 15 alone 15 group'],
    ['te 30 > 15 one on one then 15 group', '97110 15 alone 15 group'],
    ['te 30 mt 10 > te to group', 'te 30 group, mt 10 one on one'],
  ]);

  told('slips and short words', [
    ['98940 and te 20 aetna > typo 25', '98940 and te 25 aetna'],
    ['98940 and te 20 aetna > she only tolerated 12', '98940 and te 12 aetna'],
    ['98940 and te 20 aetna > same but 97112', '98940 and 97112 20 aetna'],
    ['98940 and te 20 aetna > same but medicare', '98940 and te 20 medicare'],
    ["98940 and te 20 aetna > we didn't adjust today", 'te 20 aetna'],
    ['98940 and te 20 aetna > thats for aetna, what about humana', '98940 and te 20 humana'],
    ['98940 and te 20 aetna > ok so 98940 and 97110 x1', '98940 and te 20 aetna'],
    ['98940 and te 20 aetna > is that 1 or 2', '98940 and te 20 aetna how many units'],
  ]);

  told('a part of one service, whose it was and what it was', [
    ['te 20 mt 10 > 5 of the te was gait', 'te 15 gait 5 mt 10'],
    ['te 20 mt 10 > half the te was gait', 'te 10 gait 10 mt 10'],
    ['te 20 mt 10 > te 15 gait 5', 'te 15 gait 5 mt 10'],
    ['te 20 mt 10 > move 5 min from te to mt', 'te 15 mt 15'],
    ['te 20 mt 10 > mt +5', 'te 20 mt 15'],
    ['te 20 mt 10 > te+5', 'te 25 mt 10'],
    ['te 20 mt 10 > pta did half', 'te 20 mt 10 > half pta'],
    ['te 20 mt 10 > pta did 10', 'te 20 mt 10 > half pta'],
    ['te 20 mt 10 > pta did 10 > 15 of the te', 'te 20 mt 10 > pta did 15 of the te'],
    ['te 20 mt 10 > pta did 10 > the te > 15', 'te 20 mt 10 > pta did 15 of the te'],
  ]);

  told('another day is another visit', [
    ['te 20 mt 10 > tomorrow te 30', 'tomorrow te 30'],
    ['te 20 mt 10 uhc > is the mt ok w te > so what do i bill', 'te 20 mt 10 uhc'],
  ]);

  told('the last that was told, and what it left', [
    ['balance 25 group cmt 3 > 2 regions and cigna', 'balance 25 group cmt 2 cigna'],
    ['balance 25 group cmt 3 > no cmt, 20 min', 'balance 20 group'],
    ['balance 25 cmt 3 > it was te for 20', 'te 20 cmt 3'],
    ['te 20 cmt 3 > plus mt 10 > make it 15', 'te 20 cmt 3 mt 15'],
    ['te 20 cmt 3 > plus mt 10 > scratch that', 'te 20 cmt 3'],
    ['xray and cmt 3 > lumbar > uhc', 'cmt 3 uhc'],
    ['xray and cmt 3 > 72100 > uhc', 'cmt 3 uhc'],
    ['does medicare cover 97140 by chiro > 98941?', 'does medicare cover 98941 by chiro'],
    ['does 97530 need 59 with 97140 > 97112?', 'does 97112 need 59 with 97140'],
  ]);

  told('talk changes nothing', [
    ['can i bill 97140 with 98941 > no one was there > uhc', 'can i bill 97140 with 98941 > uhc'],
    ['te 20 mt 10 > the doc is in > uhc', 'te 20 mt 10 uhc'],
    ['te 20 cmt 3 > 10 more minutes', 'te 30 cmt 3'],
  ]);

  told('regions, and what was given beside', [
    ['cmt and mt 15 > 3 and te 20', 'cmt 3, mt 15 and te 20'],
    ['cmt and mt 15 > 3, diff region, and te 20', 'cmt 3, mt 15 > diff region > and te 20'],
    ['cmt and te 20 > 3 and te was 25', 'cmt 3 and te 25'],
    ['cmt and mt 15 > 3 and mt 20', 'cmt 3 and mt 20'],
    ['CMT and MT 15 > the 3-4 one', 'CMT 3-4 regions and MT 15'],
    ['97110 20 97140 10 > 97140 was actually 97124, 12 min', '97110 20 97124 12'],
  ]);
});
