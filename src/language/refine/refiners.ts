import type { Refiner } from '../draft.ts';
import { adjustmentLevel } from './adjustment-level.ts';
import { aloneParts } from './alone-parts.ts';
import { areasMeasured } from './areas-measured.ts';
import { assistants, whoseMinutes } from './assistants.ts';
import { bareNumbers } from './bare-numbers.ts';
import { caregiversTaught } from './caregivers-taught.ts';
import { codeInstead } from './code-instead.ts';
import { codeWithItsName } from './code-with-its-name.ts';
import { contact } from './contact.ts';
import { denialsTold } from './denials-told.ts';
import { describedActivities } from './described-activities.ts';
import { doctorsPart } from './doctors-part.ts';
import { dropNegated } from './drop-negated.ts';
import { furtherPeriod } from './further-period.ts';
import { giveMinutes } from './give-minutes.ts';
import { giveUnits } from './give-units.ts';
import { levelAlone } from './level-alone.ts';
import { levelFactors } from './level-factors.ts';
import { limbAdjusted } from './limb-adjusted.ts';
import { looseModifiers } from './loose-modifiers.ts';
import { looseTimes } from './loose-times.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { minutesSplit } from './minutes-split.ts';
import { modifiersTold } from './modifiers-told.ts';
import { nameServices } from './name-services.ts';
import { needlesPlaced } from './needles-placed.ts';
import { needlesRetained } from './needles-retained.ts';
import { oneActivity } from './one-activity.ts';
import { openIntoSettled } from './open-into-settled.ts';
import { otherDays } from './other-days.ts';
import { payerAndDiscipline } from './payer-and-discipline.ts';
import { placeRegions } from './place-regions.ts';
import { placesNamed } from './places-named.ts';
import { regionsListed } from './regions-listed.ts';
import { saidAgain } from './said-again.ts';
import { shareTotal } from './share-total.ts';
import { sidesTreated } from './sides-treated.ts';
import { strangers } from './strangers.ts';
import { takeBack } from './take-back.ts';
import { takeOffRest } from './take-off-rest.ts';
import { takenIn } from './taken-in.ts';
import { tellApart } from './tell-apart.ts';
import { timesAsMinutes } from './times-as-minutes.ts';
import { turnsInto } from './turns-into.ts';
import { twins } from './twins.ts';
import { twoDisciplines } from './two-disciplines.ts';
import { twoOfOneWord } from './two-of-one-word.ts';
import { unattended } from './unattended.ts';
import { unreadServices } from './unread-services.ts';
import { usualMeaning } from './usual-meaning.ts';
import { yearAsked } from './year-asked.ts';

/** From what was seen to services, in this order: each step relies on those above it. */
export const refiners: readonly Refiner[] = [
  {
    says: '"at the group home" names a place, not a group',
    needs: { words: ['no-service'] },
    refine: placesNamed,
  },
  { says: 'phrases become services; the longest reading wins', refine: nameServices },
  {
    says: '"PT first visit, low complexity": the evaluation whose level is told',
    needs: { words: ['tell-apart'] },
    refine: levelAlone,
  },
  {
    says: '"no comorbidities, 3 body structures": what decides the level',
    needs: { services: 1 },
    refine: levelFactors,
  },
  {
    says: '"took the city bus with her": what no phrase names is compared with the activities',
    refine: describedActivities,
  },
  { says: '"doc only did her neck": an adjustment', needs: { words: ['clinicians'] }, refine: doctorsPart },
  { says: '"moved C5, C6 and T3": an adjustment', needs: { words: ['region'] }, refine: regionsListed },
  {
    says: '"taught the wife transfers, pt not there": caregivers are who was trained',
    needs: { words: ['caregivers'] },
    refine: caregiversTaught,
  },
  { says: '"put fresh needles in": quarter hours with a new needle', refine: needlesPlaced },
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
    needs: { services: 1 },
    refine: twoOfOneWord,
  },
  {
    says: '"split 30/23 between te and mt": minutes in the order of the services',
    needs: { services: 2 },
    refine: minutesSplit,
  },
  {
    says: '"te 20 mt 10": a number beside a service is its minutes',
    needs: { services: 1 },
    refine: bareNumbers,
  },
  {
    says: '"gait w walker 22", "group of three for 30": other numbers that stand as times do',
    refine: looseTimes,
  },
  {
    says: '"13 min of wibbling": minutes of words that name nothing known',
    needs: { services: 1 },
    refine: unreadServices,
  },
  {
    says: '"plus another 10 on her own": time alone stands apart',
    needs: { words: ['presence'], times: 2 },
    refine: aloneParts,
  },
  { says: '"25 min, 5 of it rest": rest is taken off', needs: { times: 1 }, refine: takeOffRest },
  {
    says: '"hands-on the whole 25": a time said once more counts once',
    needs: { times: 2 },
    refine: saidAgain,
  },
  { says: '"x8 … x25": where one of the numbers can only be minutes, all are', refine: timesAsMinutes },
  { says: '"98941? no, 98940": the second is meant', refine: codeInstead },
  {
    says: '"wait, 30 not 20": what was taken back is gone',
    needs: { words: ['negation'] },
    refine: takeBack,
  },
  { says: '"no CMT today" names no service', needs: { words: ['negation'] }, refine: dropNegated },
  {
    says: '"eval was last week": what another day had is no part of this visit',
    needs: { words: ['other-days'] },
    refine: otherDays,
  },
  { says: '"massage (97124)" is one service', needs: { services: 2 }, refine: codeWithItsName },
  { says: 'group or one-on-one, for the service beside the words', refine: contact },
  { says: 'each region goes to the service beside it', needs: { words: ['region'] }, refine: placeRegions },
  {
    says: '"PT 10 min and PTA 14 min": who treated in which time',
    needs: { words: ['clinicians'], times: 1 },
    refine: whoseMinutes,
  },
  { says: 'each duration goes to the service beside it', needs: { times: 1 }, refine: giveMinutes },
  {
    says: '"2 units therex": units go to the service beside them',
    needs: { services: 1 },
    refine: giveUnits,
  },
  {
    says: '"stairs in parallel bars": an open word takes the code named beside it',
    needs: { services: 2 },
    refine: openIntoSettled,
  },
  {
    says: '"taped so it cannot move": words that make another phrase of one',
    needs: { words: ['turns-into'] },
    refine: turnsInto,
  },
  { says: '"traction (mechanical)": words that tell codes apart', needs: { services: 1 }, refine: tellApart },
  {
    says: 'what is told apart by now takes the open words beside it',
    needs: { services: 2 },
    refine: openIntoSettled,
  },
  {
    says: '"MT 10": beside minutes a short word has its usual meaning',
    needs: { services: 1 },
    refine: usualMeaning,
  },
  {
    says: '"in the pool, leg lifts 40 min": what was done in the water',
    needs: { services: 2 },
    refine: takenIn,
  },
  {
    says: '"extra 15 minutes of caregiver training": a period after the first',
    needs: { words: ['further'] },
    refine: furtherPeriod,
  },
  {
    says: '"supervision only": nobody stayed with the patient',
    needs: { words: ['presence'], services: 1 },
    refine: unattended,
  },
  { says: 'the adjustment takes its level from the number of regions', refine: adjustmentLevel },
  { says: '"plus a knee adjusted": beside an adjusted spine', needs: { services: 1 }, refine: limbAdjusted },
  { says: 'a code named twice is one service', needs: { services: 2 }, refine: mergeRepeats },
  { says: '"15 min total" of one service is its time', refine: shareTotal },
  {
    says: 'a PTA, an aide or a student gave the services beside the word',
    needs: { words: ['clinicians'], services: 1 },
    refine: assistants,
  },
  {
    says: '"97110 30 min GP CQ": modifiers typed behind the minutes',
    needs: { services: 1 },
    refine: looseModifiers,
  },
  {
    says: '"97140 with 20610": a code of another field beside one of ours',
    needs: { services: 1 },
    refine: strangers,
  },
  { says: '"stim left on": either code by which payers take it', needs: { services: 1 }, refine: twins },
  { says: '"both shoulders and the neck": areas measured', needs: { services: 1 }, refine: areasMeasured },
  { says: '"PT: 97110, OT: 97535": two plans of care', needs: { services: 1 }, refine: twoDisciplines },
  {
    says: '"which letters for a signed notice": a modifier that is described',
    needs: { words: ['modifier-told'] },
    refine: modifiersTold,
  },
  {
    says: '"came back as a duplicate": a denial that is described',
    needs: { words: ['denial-told'] },
    refine: denialsTold,
  },
  {
    says: '"kx threshold of 2025": the year whose figure is asked for',
    needs: { words: ['topic'] },
    refine: yearAsked,
  },
  { says: 'who pays and who bills', refine: payerAndDiscipline },
];
