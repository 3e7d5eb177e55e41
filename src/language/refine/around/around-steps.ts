import type { Refiner } from '../../refiner.ts';
import { assistants } from '../given/people/assistants.ts';
import { areasMeasured } from './areas-measured.ts';
import { denialsTold } from './denials-told.ts';
import { kindOfCareAsked } from './kind-of-care-asked.ts';
import { looseModifiers } from './loose-modifiers.ts';
import { modifiersTold } from './modifiers-told.ts';
import { notReported } from './not-reported.ts';
import { orderAsked } from './order-asked.ts';
import { payerAndDiscipline } from './payer-and-discipline.ts';
import { strangers } from './strangers.ts';
import { twins } from './twins.ts';
import { twoDisciplines } from './two-disciplines.ts';
import { unplacedTimes } from './unplaced-times.ts';
import { withOwnAssistant } from './with-own-assistant.ts';
import { yearAsked } from './year-asked.ts';

/** What surrounds the visit: assistants, modifiers, denials, the payer. */
export const aroundSteps: readonly Refiner[] = [
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
  {
    says: '"stim left on": either code by which payers take it',
    needs: { of: 'twin', services: 1 },
    refine: twins,
  },
  {
    says: '"both shoulders and the neck": areas measured',
    needs: { of: 'by-area', services: 1 },
    refine: areasMeasured,
  },
  {
    says: '"ROM both arms, no report": a test that was not written up',
    needs: { of: 'test', services: 1 },
    refine: notReported,
  },
  { says: '"PT: 97110, OT: 97535": two plans of care', needs: { services: 1 }, refine: twoDisciplines },
  {
    says: '"my PTA and I, gait then ther ex": one plan, one service after the other',
    needs: { words: ['clinicians'], services: 2, times: 1 },
    refine: withOwnAssistant,
  },
  {
    says: '"97110 habilitative, which modifier": the kind of care for which a plan has a modifier',
    needs: { words: ['modifier-told'] },
    refine: kindOfCareAsked,
  },
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
  { says: '"59-GP or GP-59": the order of modifiers', refine: orderAsked },
  { says: 'who pays and who bills', refine: payerAndDiscipline },
  {
    says: '"then heel lowering 25 for strength": a number beside work that nothing has read',
    needs: { services: 1, times: 1 },
    refine: unplacedTimes,
  },
];
