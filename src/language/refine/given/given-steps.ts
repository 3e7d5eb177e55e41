import type { Refiner } from '../../refiner.ts';
import { contact } from '../people/contact/contact.ts';
import { codeWithItsName } from './code-with-its-name.ts';
import { giveUnits } from './give-units.ts';
import { giveMinutes } from './minutes/give-minutes.ts';
import { allButOne } from './people/all-but-one.ts';
import { whoseMinutes } from './people/assistants.ts';
import { dividedTime } from './people/divided-time.ts';
import { helpersPart } from './people/helpers-part.ts';
import { joinedLater } from './people/joined-later.ts';
import { onlyWithClinician } from './people/only-with-clinician.ts';
import { partOfService } from './people/part-of-service.ts';
import { partToldFirst } from './people/part-told-first.ts';
import { partlyInCompany } from './people/partly-in-company.ts';
import { partlyShared } from './people/partly-shared.ts';
import { toldOfOne } from './people/told-of-one.ts';
import { tookOver } from './people/took-over.ts';
import { placeRegions } from './regions/place-regions.ts';
import { howItWasDone } from './totals/how-it-was-done.ts';
import { partOfBefore } from './totals/part-of-before.ts';
import { totalOfPart } from './totals/total-of-part.ts';

/** What stands beside a service goes to it: its code, people, region, minutes and units. */
export const givenSteps: readonly Refiner[] = [
  { says: '"massage (97124)" is one service', needs: { services: 2 }, refine: codeWithItsName },
  {
    says: '"te 40, 25 one on one and the rest in a group", "half of it on his own": who was there in which part',
    needs: { services: 1, times: 1 },
    refine: partlyInCompany,
  },
  { says: 'group or one-on-one, for the service beside the words', refine: contact },
  {
    says: '"30 min, some of it one on one, some together": nobody said which minutes',
    needs: { words: ['people'], times: 1 },
    refine: partlyShared,
  },
  {
    says: '"ther ex 25, first 10 one on one, then a second patient came in": who joined after a part',
    needs: { words: ['people'], services: 2, times: 2 },
    refine: joinedLater,
  },
  { says: 'each region goes to the service beside it', needs: { words: ['region'] }, refine: placeRegions },
  {
    says: '"PTA did everything but the manual: TE 20, manual 15": who gave all but one',
    needs: { words: ['clinicians'], services: 2, times: 2 },
    refine: allButOne,
  },
  {
    says: '"gait 15 (PTA), TE 20", "the PTA did the gait": who gave one service and no other',
    needs: { words: ['clinicians'], services: 2, times: 1 },
    refine: toldOfOne,
  },
  {
    says: '"TE 40, I did the first 10, my PTA the rest": what each gave of the only service',
    needs: { words: ['clinicians'], services: 1, times: 1 },
    refine: dividedTime,
  },
  {
    says: '"TE 10:00-10:30, the PTA took over at 10:15": the part of who took over',
    needs: { words: ['clinicians'], services: 1, times: 1 },
    refine: tookOver,
  },
  {
    says: '"10 was the tech, TE 30": a helper\'s part, told before what was done',
    needs: { words: ['clinicians'], services: 1, times: 1 },
    refine: partToldFirst,
  },
  {
    says: '"PT 10 min and PTA 14 min": who treated in which time',
    needs: { words: ['clinicians'], times: 1 },
    refine: whoseMinutes,
  },
  {
    says: '"NMR 18; the PT came in for the last 8 of the NMR": a part of the time told before',
    needs: { services: 2, times: 2 },
    refine: partOfService,
  },
  {
    says: '"97530 28 min, only 20 was with me": what of a time the clinician gave',
    needs: { services: 1, times: 1 },
    refine: onlyWithClinician,
  },
  {
    says: '"TE 30, half by the aide": the part of a time that a helper gave',
    needs: { words: ['clinicians'], services: 1 },
    refine: helpersPart,
  },
  {
    says: '"leg press and heel raises, 20 min altogether, then balance 10": the sum of a part',
    needs: { services: 2, times: 2 },
    refine: totalOfPart,
  },
  {
    says: '"NMR 30, 10 of that sitting balance, MT 10": a part of the time told right before',
    needs: { services: 2, times: 2 },
    refine: partOfBefore,
  },
  {
    says: '"30 min, sitting on the ball for 10 of it": how a part of the only service was done',
    needs: { services: 1, times: 2 },
    refine: howItWasDone,
  },
  { says: 'each duration goes to the service beside it', needs: { times: 1 }, refine: giveMinutes },
  {
    says: '"2 units therex": units go to the service beside them',
    needs: { services: 1 },
    refine: giveUnits,
  },
];
