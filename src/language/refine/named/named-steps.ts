import type { Refiner } from '../../refiner.ts';
import { examOfTherapist } from './exam-of-therapist.ts';
import { kindOfEvaluation } from './kind-of-evaluation.ts';
import { levelAlone } from './level-alone.ts';
import { levelFactors } from './level-factors.ts';
import { nameServices } from './name-services.ts';
import { namedInBrackets } from './named-in-brackets.ts';
import { onEquipment } from './on-equipment.ts';
import { placesNamed } from './places-named.ts';
import { toldTogether } from './told-together.ts';
import { withTreatmentWord } from './with-treatment-word.ts';
import { wordsTogether } from './words-together.ts';

/** Which services the words name, in this order. */
export const namedSteps: readonly Refiner[] = [
  {
    says: '"at the group home" names a place, not a group',
    needs: { words: ['no-service'] },
    refine: placesNamed,
  },
  { says: 'phrases become services; the longest reading wins', refine: nameServices },
  {
    says: '"massage tx 10", "TE session 12": what only says that it was given',
    needs: { services: 1 },
    refine: withTreatmentWord,
  },
  {
    says: '"warm-up bike": two open words side by side',
    needs: { services: 2 },
    refine: wordsTogether,
  },
  {
    says: '"weight shifts in parallel bars": what it was done on is no second service',
    needs: { words: ['equipment'], services: 2 },
    refine: onEquipment,
  },
  {
    says: '"MT (manual therapy)": a name in brackets tells what was meant',
    needs: { services: 2, signs: ['('] },
    refine: namedInBrackets,
  },
  {
    says: '"vestibular eval": what was evaluated was not given',
    needs: { of: 'evaluation', services: 2 },
    refine: kindOfEvaluation,
  },
  {
    says: '"hot water, then cold, then hot again": what words tell only together',
    needs: { words: ['told-with'] },
    refine: toldTogether,
  },
  {
    says: '"first time OT exam": the evaluation of the profession that is told',
    needs: { words: ['clinicians', 'tell-apart', 'phrase', 'topic-word'] },
    refine: examOfTherapist,
  },
  {
    says: '"PT first visit, low complexity": the evaluation whose level is told',
    needs: { words: ['tell-apart'] },
    refine: levelAlone,
  },
  {
    says: '"no comorbidities, 3 body structures": what decides the level',
    needs: { of: 'factors', services: 1 },
    refine: levelFactors,
  },
];
