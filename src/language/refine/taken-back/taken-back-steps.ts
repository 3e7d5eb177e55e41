import type { Refiner } from '../../refiner.ts';
import { byOthers } from './by-others.ts';
import { codeInstead } from './code-instead.ts';
import { daysApart } from './days-apart.ts';
import { dropNegated } from './drop-negated.ts';
import { forAGoal } from './for-a-goal.ts';
import { leftForHome } from './left-for-home.ts';
import { leftOff } from './left-off.ts';
import { levelInDoubt } from './level-in-doubt.ts';
import { neverMind } from './never-mind.ts';
import { ofAnotherPatient } from './of-another-patient.ts';
import { onlyBefore } from './only-before.ts';
import { onlyOneCame } from './only-one-came.ts';
import { otherDays } from './other-days.ts';
import { paidAs } from './paid-as.ts';
import { patientsApart } from './patients-apart.ts';
import { resultsTold } from './results-told.ts';
import { saidToBe } from './said-to-be.ts';
import { takeBack } from './take-back.ts';
import { usedBefore } from './used-before.ts';

/** What the message itself takes back or leaves to another day. */
export const takenBackSteps: readonly Refiner[] = [
  {
    says: '"TUG 11.2 s, gait 20 min": what a test gave is a finding',
    needs: { of: 'test', services: 2 },
    refine: resultsTold,
  },
  { says: '"98941? no, 98940": the second is meant', needs: { services: 2 }, refine: codeInstead },
  {
    says: '"… nvm. Just tell me about 97533": what was told before is left',
    needs: { words: ['negation'], services: 2 },
    refine: neverMind,
  },
  {
    says: '"goal is doing laundry at home": what it was done for is no service',
    needs: { words: ['no-service'], services: 2 },
    refine: forAGoal,
  },
  {
    says: '"it goes under manual therapy, they say": no service of its own',
    needs: { services: 2 },
    refine: saidToBe,
  },
  {
    says: '"wait, 30 not 20": what was taken back is gone',
    needs: { words: ['negation'] },
    refine: takeBack,
  },
  { says: '"no CMT today" names no service', needs: { words: ['negation'] }, refine: dropNegated },
  {
    says: '"mobilized, no thrust, still 98940?": the level of an adjustment that is denied',
    needs: { words: ['negation'], services: 2 },
    refine: levelInDoubt,
  },
  {
    says: '"the old biller used 97012 for it": what was billed for it before',
    needs: { words: ['negation'], services: 2 },
    refine: usedBefore,
  },
  {
    says: '"they downcode 98941 to 98940": what a payer made of the code that was sent',
    needs: { services: 2 },
    refine: paidAs,
  },
  {
    says: '"the massage was the student\'s, so leave it off": what is not to be billed',
    needs: { words: ['negation'], services: 2 },
    refine: leftOff,
  },
  {
    says: '"told him to ice 20 min at home": what the patient is to do later',
    needs: { words: ['negation'], services: 2 },
    refine: leftForHome,
  },
  {
    says: '"Tue 97530 25 min; Thu 97530 20 min": visits of two days are never added up',
    needs: { words: ['days'], signs: ['/'], services: 1 },
    refine: daysApart,
  },
  {
    says: '"patient A gait 20, patient B gait 15": what two patients had is never added up',
    needs: { times: 1 },
    refine: patientsApart,
  },
  {
    says: '"films before the first adjustment": when something next door was done',
    needs: { services: 1 },
    refine: onlyBefore,
  },
  {
    says: '"group, but only she showed up": a group of one is none',
    needs: { words: ['patients'] },
    refine: onlyOneCame,
  },
  {
    says: '"the MD did the eval", "ice for her brother": by or for somebody else',
    needs: { words: ['patients', 'caregivers'], services: 1 },
    refine: byOthers,
  },
  {
    says: '"while I did another pts eval": a line of that patient',
    needs: { services: 2 },
    refine: ofAnotherPatient,
  },
  {
    says: '"eval was last week": what another day had is no part of this visit',
    needs: { words: ['other-days'] },
    refine: otherDays,
  },
];
