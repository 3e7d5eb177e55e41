import type { Refiner } from '../../refiner.ts';
import { needlesEachQuarter } from '../needles/needles-each-quarter.ts';
import { needlesPlaced } from '../needles/needles-placed.ts';
import { needlesRetained } from '../needles/needles-retained.ts';
import { besideAdjustment } from '../regions/beside-adjustment.ts';
import { doctorsPart } from '../regions/doctors-part.ts';
import { levelListed } from '../regions/level-listed.ts';
import { regionsListed } from '../regions/regions-listed.ts';
import { caregiversTaught } from './caregivers-taught.ts';
import { describedActivities } from './described-activities.ts';
import { oneActivity } from './one-activity.ts';
import { sidesTreated } from './sides-treated.ts';
import { timesOfLines } from './times-of-lines.ts';
import { twoOfOneWord } from './two-of-one-word.ts';
import { wordInDescription } from './word-in-description.ts';
import { workUntold } from './work-untold.ts';
import { workWithNumber } from './work-with-number.ts';

/** What no name tells: services that are described, and activities that belong together. */
export const describedSteps: readonly Refiner[] = [
  {
    says: '"- gait cues 17", "- couch practice 14": lines that close with a number',
    needs: { services: 1, signs: ['\n'] },
    refine: timesOfLines,
  },
  { says: '"made a sandwich 25": a number behind something done is its minutes', refine: workWithNumber },
  {
    says: '"took the city bus with her": what no phrase names is compared with the activities',
    refine: describedActivities,
  },
  {
    says: '"catching balls on one foot": a word may be part of a description that says something else',
    needs: { services: 1, times: 1 },
    refine: wordInDescription,
  },
  {
    says: '"wibbling the frobs 15 min": it is asked what was done',
    needs: { times: 1 },
    refine: workUntold,
  },
  { says: '"doc only did her neck": an adjustment', needs: { words: ['clinicians'] }, refine: doctorsPart },
  { says: '"3 regions, stim, heat": an adjustment', needs: { services: 1 }, refine: levelListed },
  {
    says: '"adj 3 plus traction": what stands beside an adjustment is none',
    needs: { services: 1 },
    refine: besideAdjustment,
  },
  { says: '"moved C5, C6 and T3": an adjustment', needs: { words: ['region'] }, refine: regionsListed },
  {
    says: '"taught the wife transfers, pt not there": caregivers are who was trained',
    needs: { words: ['caregivers'] },
    refine: caregiversTaught,
  },
  {
    says: '"needles placed in each of the two later quarter hours": periods by their needles',
    needs: { of: 'needles', services: 1 },
    refine: needlesEachQuarter,
  },
  {
    says: '"put fresh needles in": quarter hours with a new needle',
    needs: { of: 'needles', services: 1 },
    refine: needlesPlaced,
  },
  {
    says: '"then left her to cook 20": time in which needles only stay in',
    needs: { words: ['needles'], services: 1 },
    refine: needlesRetained,
  },
  {
    says: '"wheelchair propulsion over curbs": the second activity says how the first was done',
    needs: { services: 2 },
    refine: oneActivity,
  },
  {
    says: '"RT shoulder 12 / LT knee 11": two sides of one service',
    needs: { words: ['region', 'muscles'], services: 1 },
    refine: sidesTreated,
  },
  {
    says: '"by machine 15 & by hand 10": two services of one word',
    needs: { services: 1, words: ['phrase'] },
    refine: twoOfOneWord,
  },
];
