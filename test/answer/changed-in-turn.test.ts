import { describe } from 'vitest';
import { told } from './in-turn.ts';

describe('a visit changed in turn is claimed as it was in the end', () => {
  told('a choice by its place, its letters or its last digits', [
    ['CMT and MT 15 > second one', 'CMT 3-4 regions and MT 15'],
    ['CMT and MT 15 > the middle one', 'CMT 3-4 regions and MT 15'],
    ['CMT and MT 15 > last one', 'CMT 5 regions and MT 15'],
    ['rehab 30 min > first one', 'therapeutic exercise 30 min'],
    ['CMT and MT 15 > ctl', 'CMT C, T, L and MT 15'],
    ['CMT and MT 15 > ct and l', 'CMT C, T, L and MT 15'],
    ['CMT and MT 15 > tls', 'CMT T, L, S and MT 15'],
    ['CMT and MT 15 > 41', '98941 and MT 15'],
    ['PT eval 30 min > low', 'PT eval low complexity 30 min'],
    ['PT eval 30 min > mod', 'PT eval moderate complexity 30 min'],
    ['exam and cmt 3 > est pt', 'established patient exam and cmt 3'],
  ]);

  told('a choice and its time', [
    ['estim > attended 15 min', 'attended estim 15 min'],
    ['estim > constant attendance, 10 min', 'attended estim 10 min'],
    ['estim > unattended 15 min', 'unattended estim 15 min'],
    ['rehab > strengthening 20 min', 'strengthening 20 min'],
    ['traction > machine, 10', 'mechanical traction 10 min'],
    ['CMT and MT 15 > 98941', '98941 and MT 15'],
  ]);

  told('a choice that is denied', [
    ['estim 15 > no hands on', 'unattended estim 15 min'],
    ['estim 15 > not attended', 'unattended estim 15 min'],
  ]);

  told('another code', [
    ['CMT 3 regions, MT 15 > 98940 actually', '98940, MT 15'],
    ['CMT 3 regions, MT 15 > make it 98942', '98942, MT 15'],
    ['97110 20, 97140 15 > 97110 should be 97530', '97530 20, 97140 15'],
    ['te 20 mt 10 > replace mt with massage', 'te 20, massage 10'],
    ['te 20 mt 10 > no, massage', 'te 20, massage 10'],
    ['te 20 mt 10 > code the te as 97530', '97530 20 mt 10'],
    ['te 20 mt 10 > use 97530 for the te', '97530 20 mt 10'],
    ['te 20 > use 97530', '97530 20'],
    ['te 20 > call it nmr', 'nmr 20'],
    ['te 20 > bill it as 97530', '97530 20'],
    ['te 20 > more like balance', 'balance 20'],
    ['PT eval and TE 15 > sorry re-eval', 'PT re-eval and TE 15'],
  ]);

  told('minutes by their place', [
    ['97110 and 97112 > first 20 second 10', '97110 20, 97112 10'],
    ['97110 15, 97112 15, 97140 15 > last one 10', '97110 15, 97112 15, 97140 10'],
    ['97110 15, 97112 15, 97140 15 > first was 20', '97110 20, 97112 15, 97140 15'],
    ['97110 and 97140 > 15 min on each', '97110 15, 97140 15'],
    ['97110 and 97140 > 15 min each, 30 total', '97110 15, 97140 15'],
    ['97110 and 97140 > 30 total', '97110 and 97140, 30 min total'],
    ['te and mt > 20 for the te, 15 for the mt', 'te 20, mt 15'],
    ['te and mt > 20 on te, 15 on mt', 'te 20, mt 15'],
    ['te nmr mt > te 20 and the others 10', 'te 20, nmr 10, mt 10'],
  ]);

  told('where it was', [
    ['CMT neck and low back, MT 15 > add midback to the adjustment', 'CMT neck, midback and low back, MT 15'],
    [
      'CMT neck and low back, MT 15 > he adjusted the midback as well',
      'CMT neck, midback and low back, MT 15',
    ],
    ['CMT C/T/L, MT 15 > mt was same region as the adjustment', 'CMT C/T/L, MT 15 same region'],
    ['CMT C/T/L, MT 15 > same area as we adjusted', 'CMT C/T/L, MT 15 same region'],
    ['cmt 3 regions and us 10 min > shoulder', 'cmt 3 regions and us 10 min on the shoulder'],
  ]);

  told('several things in one reply', [
    ['exam and adj > 2 regions, established', 'established patient exam and adj 2 regions'],
    ['exam and adj > new patient > 1-2', 'new patient exam and adj 1-2 regions'],
    ['adj + stim > pads only, 2 regions', 'adjusted 2 regions + unattended stim'],
    ['balance 25 and cmt > 3 and one on one', 'balance 25 one on one and cmt 3 regions'],
    [
      'balance 25 and cmt > 1on1, 3-4, diff region',
      'balance 25 one on one and cmt 3-4 regions, different region',
    ],
    ['balance 25 and cmt > 3 aetna', 'aetna balance 25 and cmt 3 regions'],
    ['97110 20 97140 10 > te 25 and it was medicare', 'medicare 97110 25 97140 10'],
    ['97110 20 97140 10 > te 25, its aetna', 'aetna 97110 25 97140 10'],
    ['te 24 mt 14 nmr 12 > drop nmr and make te 36', 'te 36 mt 14'],
    ['te 24 mt 14 nmr 12 > te and nmr both 15', 'te 15 mt 14 nmr 15'],
    ['te 24 mt 14 nmr 12 > everything was 15', 'te 15 mt 15 nmr 15'],
    ['te 30 mt 15 > te group mt 1:1', 'group te 30, mt 15 one on one'],
    ['97110 20 97140 10 > no mt, add ice', '97110 20 and ice'],
    ['97110 24 97140 14 > move 5 from 97110 to 97140', '97110 19 97140 19'],
    ['te 24 nmr 12 > add ta 10 > scratch the ta', 'te 24 nmr 12'],
  ]);

  told('an answer that is taken back', [
    ['te 15 nmr 15 > tricare > no VA', 'VA te 15 nmr 15'],
    ['97535 20 and 97530 10 > flip em', '97535 10 and 97530 20'],
    ['97535 20 and 97530 10 > i had those backwards', '97535 10 and 97530 20'],
    ['97530 30 > can i use 97110 > yes make it 97110', '97110 30'],
    ['97530 30 > what would 97110 pay > make it 97110', '97110 30'],
    ['aquatic 45 group of 4 > 15 of it was just him', 'aquatic group 30 and aquatic one on one 15'],
    ['aquatic 45 group > just one patient', 'aquatic 45 one on one'],
    ['PT eval, te 15 > eval only', 'PT eval'],
    ['te 15 nmr 15 > left knee', 'te 15 nmr 15 on the left knee'],
    ['massage 15 and adj 3 > same region > actually different', 'massage 15 and adj 3 different region'],
    ['massage 15 and adj 3 > no > wait yes', 'massage 15 and adj 3 different region'],
    ['balance 25 and cmt > not sure > 3', 'balance 25 and cmt 3 regions'],
    ['group te 30 > last 10 alone', 'group te 20 and te 10 one on one'],
  ]);

  told('what was asked in between', [
    ['balance 25 and cmt > what counts as a region > 3', 'balance 25 and cmt 3 regions'],
    ['balance 25 and cmt > does SI count? > 3', 'balance 25 and cmt 3 regions'],
    ['97110 20 97140 10 > can you bill 97140 with 98941 > te 25', '97110 25 97140 10'],
    ['97110 20 medicare > also have a patient who did gait 20', 'gait 20'],
    ['97110 20 medicare > start over. te 15', 'te 15'],
  ]);

  told('what was left out', [
    ['97110 20 > w CMT 3', '97110 20 w CMT 3'],
    ['97110 20 > left out the massage 15 min', '97110 20, massage 15 min'],
    ['97110 20 > there was an adjustment > 3', '97110 20, adjustment 3 regions'],
    ['te 20 > another patient was there too', 'group te 20'],
  ]);

  told('who gave it', [
    ['TE 20 MT 10 medicare PT > PTA did the MT > no the TE', 'medicare PT, TE 20 by PTA, MT 10'],
    ['TE 20 MT 10 medicare PT > PTA > no, PT did it', 'medicare PT, TE 20 MT 10'],
  ]);
});
