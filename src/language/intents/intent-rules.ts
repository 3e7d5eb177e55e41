import * as clinicalAdvice from './rules/clinical-advice.ts';
import * as courtesy from './rules/courtesy.ts';
import * as denials from './rules/denials.ts';
import type { IntentRule } from './rules/intent-rule.ts';
import * as modifiers from './rules/modifiers.ts';
import * as money from './rules/money.ts';
import * as mostUnits from './rules/most-units.ts';
import * as nextDoor from './rules/next-door.ts';
import * as notes from './rules/notes.ts';
import * as otherBusiness from './rules/other-business.ts';
import * as pairs from './rules/pairs.ts';
import * as payerAlone from './rules/payer-alone.ts';
import * as payers from './rules/payers.ts';
import * as topics from './rules/topics.ts';
import * as visits from './rules/visits.ts';

/**
 * What slots make clear, from the surest to the least sure: the first rule that holds decides. What none of them decides is
 * the classifier's.
 */
export const intentRules: readonly IntentRule[] = [
  courtesy.callForHelp,
  courtesy.greeting,
  clinicalAdvice.emergency,
  money.bestPaid,
  clinicalAdvice.safeToTreat,
  otherBusiness.booking,
  denials.remittanceCode,
  denials.paidOtherwise,
  money.prices,
  otherBusiness.errand,
  otherBusiness.numbersOfOthers,
  otherBusiness.equipmentOfClinic,
  mostUnits.mostUnitsOfPlan,
  topics.subjectOfRules,
  modifiers.modifiersOfPayer,
  payerAlone.payersExclusions,
  payerAlone.payersRules,
  payerAlone.unitsOfPayersCompared,
  payerAlone.payersCompared,
  modifiers.modifierOfSpent,
  payers.payerOfState,
  payers.payersVisits,
  clinicalAdvice.howToTreat,
  otherBusiness.productSupplied,
  otherBusiness.otherDesk,
  otherBusiness.whoOrWhere,
  clinicalAdvice.choiceOfDiagnosis,
  nextDoor.otherSpecialty,
  nextDoor.nextDoor,
  nextDoor.foreignCode,
  payers.payersTimeOfDay,
  money.coveredPerson,
  money.paysProfession,
  payers.payerOfProfession,
  payers.payerOfScope,
  payers.payersMethod,
  payers.payersDay,
  payers.payersLimitMet,
  modifiers.whatGoesOnLine,
  modifiers.modifierOfServices,
  notes.noteBeforeDenial,
  denials.deniedService,
  modifiers.denialWanted,
  modifiers.modifierNeeded,
  modifiers.modifierOfSeveral,
  visits.codeExplained,
  visits.clocksOfCodes,
  pairs.oneWhereOther,
  visits.regionsOfCode,
  pairs.servicesTogether,
  pairs.whatTellsApart,
  notes.noteOfService,
  notes.noteOfModifier,
  visits.unitsOfMinutes,
  payers.payerCovers,
  payers.payerCoversCode,
  visits.servicesWithMinutes,
  mostUnits.mostUnits,
  visits.unitsOfService,
  visits.codeAsked,
  visits.codeOfTold,
  modifiers.lineOfModifier,
  pairs.oneOfTwo,
  modifiers.modifierOnService,
  modifiers.modifierOnCode,
  modifiers.attestedLine,
  visits.careTold,
  visits.unitsClaimed,
  pairs.bareCodes,
  pairs.servicesJoined,
  pairs.linesAsTyped,
  visits.regionsAdjusted,
  pairs.codesInRegions,
  otherBusiness.somethingElse,
  payers.payersModifier,
  modifiers.modifierAlone,
  visits.readFromNote,
  visits.adjustmentLeft,
  visits.nothingAsked,
];
