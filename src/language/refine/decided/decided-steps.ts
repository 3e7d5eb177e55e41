import type { Refiner } from '../../refiner.ts';
import { shareTotal } from '../given/totals/share-total.ts';
import { unattended } from '../people/contact/unattended.ts';
import { adjustmentLevel } from './adjustment-level.ts';
import { furtherPeriod } from './further-period.ts';
import { limbAdjusted } from './limb-adjusted.ts';
import { limbOrSpine } from './limb-or-spine.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { monthOfMonitoring } from './month-of-monitoring.ts';
import { oneOfTheTwo } from './one-of-the-two.ts';
import { openIntoSettled } from './open-into-settled.ts';
import { periodsAsked } from './periods-asked.ts';
import { regionsDecide } from './regions-decide.ts';
import { spineBesideLimb } from './spine-beside-limb.ts';
import { spokenOfAgain } from './spoken-of-again.ts';
import { takenIn } from './taken-in.ts';
import { tellApart } from './tell-apart.ts';
import { turnsInto } from './turns-into.ts';
import { usualMeaning } from './usual-meaning.ts';

/** Which code an open word means, and what is one service. */
export const decidedSteps: readonly Refiner[] = [
  {
    says: '"needled three muscles, 20560 or 61": which of the two was told',
    needs: { services: 2 },
    refine: oneOfTheTwo,
  },
  {
    says: '"lifting boxes 15, a 59 on the lifting?": what was told is asked about',
    needs: { services: 2 },
    refine: spokenOfAgain,
  },
  {
    says: '"stairs in parallel bars": an open word takes the code named beside it',
    needs: { services: 2, open: true },
    refine: openIntoSettled,
  },
  {
    says: '"taped so it cannot move": words that make another phrase of one',
    needs: { words: ['turns-into'] },
    refine: turnsInto,
  },
  {
    says: '"extremity adj 2, spinal 3": a number of spinal regions beside a limb',
    needs: { services: 1 },
    refine: spineBesideLimb,
  },
  {
    says: '"plus a knee adjusted": beside an adjusted spine',
    needs: { of: 'adjustment', services: 1 },
    refine: limbAdjusted,
  },
  {
    says: '"adjusted the right hip": of the spine or of a limb',
    needs: { of: 'adjustment', words: ['region'] },
    refine: limbOrSpine,
  },
  { says: '"traction (mechanical)": words that tell codes apart', needs: { open: true }, refine: tellApart },
  {
    says: 'what is told apart by now takes the open words beside it',
    needs: { services: 2, open: true },
    refine: openIntoSettled,
  },
  {
    says: '"MT 10": beside minutes a short word has its usual meaning',
    needs: { open: true },
    refine: usualMeaning,
  },
  {
    says: '"in the pool, leg lifts 40 min": what was done in the water',
    needs: { of: 'takes-in', services: 2 },
    refine: takenIn,
  },
  {
    says: '"the first two hours are one code and then?": the length of a period told as its rule',
    needs: { services: 1, times: 1 },
    refine: periodsAsked,
  },
  {
    says: '"extra 15 minutes of caregiver training": a period after the first',
    needs: { words: ['further'] },
    refine: furtherPeriod,
  },
  {
    says: '"supervision only": nobody stayed with the patient',
    needs: { words: ['presence', 'people'], services: 1 },
    refine: unattended,
  },
  {
    says: '"RTM set-up and 25 min of talking this month": the work of the month',
    needs: { of: 'once-a-month', services: 1, times: 1 },
    refine: monthOfMonitoring,
  },
  {
    says: '"98941 vs 98940 if I adjust C5, T4, SI": the regions decide between two adjustment codes',
    needs: { services: 2, words: ['region'] },
    refine: regionsDecide,
  },
  {
    says: 'the adjustment takes its level from the number of regions',
    needs: { of: 'adjustment' },
    refine: adjustmentLevel,
  },
  {
    says: '"adjusted shoulder and lumbar": once the spine stands apart',
    needs: { of: 'adjustment', services: 2 },
    refine: limbAdjusted,
  },
  { says: 'a code named twice is one service', needs: { services: 2 }, refine: mergeRepeats },
  { says: '"15 min total" of one service is its time', refine: shareTotal },
];
