import { callForHelp, greeting } from './rules/courtesy.ts';
import { deniedService, remittanceCode } from './rules/denials.ts';
import type { IntentRule } from './rules/intent-rule.ts';
import {
  denialWanted,
  lineOfModifier,
  modifierAlone,
  modifierNeeded,
  modifierOfServices,
  modifierOnCode,
  modifierOnService,
  whatGoesOnLine,
} from './rules/modifiers.ts';
import { noteBeforeDenial, noteOfService } from './rules/notes.ts';
import {
  bestPaid,
  booking,
  choiceOfDiagnosis,
  emergency,
  errand,
  foreignCode,
  howToTreat,
  nextDoor,
  otherDesk,
  otherSpecialty,
  paysProfession,
  prices,
  safeToTreat,
} from './rules/other-business.ts';
import {
  bareCodes,
  codesInRegions,
  codesJoined,
  oneOfTwo,
  servicesTogether,
  whatTellsApart,
} from './rules/pairs.ts';
import {
  payerCovers,
  payerOfProfession,
  payerOfState,
  payersDay,
  payersMethod,
  payersModifier,
} from './rules/payers.ts';
import { subjectOfRules } from './rules/topics.ts';
import {
  codeAsked,
  codeExplained,
  mostUnits,
  nothingAsked,
  regionsAdjusted,
  servicesWithMinutes,
  unitsOfMinutes,
  unitsOfService,
} from './rules/visits.ts';

/**
 * What slots make clear, from the surest to the least sure: the first rule that holds decides. What none of them decides is
 * the classifier's.
 */
export const intentRules: readonly IntentRule[] = [
  callForHelp,
  greeting,
  emergency,
  bestPaid,
  safeToTreat,
  booking,
  remittanceCode,
  prices,
  errand,
  subjectOfRules,
  payerOfState,
  howToTreat,
  otherDesk,
  choiceOfDiagnosis,
  otherSpecialty,
  nextDoor,
  foreignCode,
  paysProfession,
  payerOfProfession,
  payersMethod,
  payersDay,
  whatGoesOnLine,
  modifierOfServices,
  noteBeforeDenial,
  deniedService,
  denialWanted,
  modifierNeeded,
  codeExplained,
  servicesTogether,
  whatTellsApart,
  noteOfService,
  unitsOfMinutes,
  payerCovers,
  servicesWithMinutes,
  mostUnits,
  unitsOfService,
  codeAsked,
  lineOfModifier,
  oneOfTwo,
  modifierOnService,
  modifierOnCode,
  bareCodes,
  codesJoined,
  regionsAdjusted,
  codesInRegions,
  payersModifier,
  modifierAlone,
  nothingAsked,
];
