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
  ]);

  told('where it was', [
    ['CMT C/T/L, MT 15 > mt was same region as the adjustment', 'CMT C/T/L, MT 15 same region'],
    ['CMT C/T/L, MT 15 > same area as we adjusted', 'CMT C/T/L, MT 15 same region'],
    ['cmt 3 regions and us 10 min > shoulder', 'cmt 3 regions and us 10 min on the shoulder'],
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
