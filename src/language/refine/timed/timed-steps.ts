import type { Refiner } from '../../refiner.ts';
import { allBut } from './all-but.ts';
import { aloneParts } from './alone-parts.ts';
import { bareNumbers } from './bare-numbers.ts';
import { besideTherapist } from './beside-therapist.ts';
import { eachSide } from './each-side.ts';
import { looseTimes } from './loose-times.ts';
import { minutesSplit } from './minutes-split.ts';
import { notGiven } from './not-given.ts';
import { partsInBrackets } from './parts-in-brackets.ts';
import { placesInARow } from './places-in-a-row.ts';
import { preparing } from './preparing.ts';
import { restAlone } from './rest-alone.ts';
import { saidAgain } from './said-again.ts';
import { splitEvenly } from './split-evenly.ts';
import { sumAnnounced } from './sum-announced.ts';
import { takeOffRest } from './take-off-rest.ts';
import { timeOfBoth } from './time-of-both.ts';
import { timesAsMinutes } from './times-as-minutes.ts';
import { timesInRows } from './times-in-rows.ts';
import { timesOfPeople } from './times-of-people.ts';
import { unreadServices } from './unread-services.ts';
import { wholeOfParts } from './whole-of-parts.ts';

/** Numbers and times that no unit stands beside. */
export const timedSteps: readonly Refiner[] = [
  {
    says: '"planned 15 of NMR but only did manual 12": what was meant and not given, and its time',
    needs: { words: ['negation', 'other-days'], services: 2 },
    refine: notGiven,
  },
  {
    says: '"split 30/23 between te and mt": minutes in the order of the services',
    needs: { services: 2 },
    refine: minutesSplit,
  },
  {
    says: '"te nmr and mt 12 15 and 11 mins": a row of minutes beside a row of services',
    needs: { services: 2 },
    refine: timesInRows,
  },
  {
    says: '"te 20 mt 10": a number beside a service is its minutes',
    needs: { services: 1 },
    refine: bareNumbers,
  },
  {
    says: '"stretch hams 5, quads 5": a row of places with a time each',
    needs: { words: ['region', 'muscles'], services: 1 },
    refine: placesInARow,
  },
  {
    says: '"TE, PTA 15 PT 8": the time of each person at the only service',
    needs: { words: ['clinicians'], services: 1 },
    refine: timesOfPeople,
  },
  {
    says: '"gait w walker 22", "group of three for 30": other numbers that stand as times do',
    refine: looseTimes,
  },
  {
    says: '"PT 30 min, the PTA joined in for the last 10": a time together is within the therapist\'s',
    needs: { words: ['clinicians'], times: 2 },
    refine: besideTherapist,
  },
  {
    says: '"all but 8 of the 38 min was aquatics": a time of which a part is excepted',
    needs: { services: 1, times: 1 },
    refine: allBut,
  },
  {
    says: '"15 min of which 7 manual, 8 taping, then 24 TE": the time of its parts',
    needs: { times: 3 },
    refine: wholeOfParts,
  },
  {
    says: '"TE and gait 40 min, gait had 15": the time of both, where one of them is told again',
    needs: { services: 2, times: 1 },
    refine: timeOfBoth,
  },
  {
    says: '"18 minutes each of TE and MT, that is 36": what the times before it come to',
    needs: { services: 2, times: 2 },
    refine: sumAnnounced,
  },
  {
    says: '"took 10 min to set her up": nobody was treated in it',
    needs: { words: ['no-service'], services: 1, times: 1 },
    refine: preparing,
  },
  {
    says: '"both forearms 6 min each": a time of each side',
    needs: { services: 1, times: 1 },
    refine: eachSide,
  },
  {
    says: '"13 min of wibbling": minutes of words that name nothing known',
    needs: { services: 1 },
    refine: unreadServices,
  },
  {
    says: '"plus another 10 on her own": time alone stands apart',
    needs: { words: ['presence', 'people'], times: 2 },
    refine: aloneParts,
  },
  {
    says: '"mobs 12, the rest was stretching by herself": what was done alone in what was left',
    needs: { words: ['presence', 'people'], services: 2, times: 1 },
    refine: restAlone,
  },
  {
    says: '"other 45 split evenly NMR / TE": a time divided among those behind it',
    needs: { services: 3, times: 2 },
    refine: splitEvenly,
  },
  { says: '"25 min, 5 of it rest": rest is taken off', needs: { times: 1 }, refine: takeOffRest },
  {
    says: '"TE 20 (10 squats, 10 lunges)": what a time was made of',
    needs: { services: 2, times: 2, signs: ['('] },
    refine: partsInBrackets,
  },
  {
    says: '"hands-on the whole 25": a time said once more counts once',
    needs: { times: 2 },
    refine: saidAgain,
  },
  {
    says: '"x8 … x25": where one of the numbers can only be minutes, all are',
    needs: { services: 1, times: 1 },
    refine: timesAsMinutes,
  },
];
