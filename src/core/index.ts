/** Claimline's rules core as a library: pure, no clock, no environment, no files. @see docs/library.md */
export type * from './clinic/clinic-rules.ts';
export { withClinic } from './clinic/with-clinic.ts';
export type * from './count.ts';
export { evaluate } from './evaluate.ts';
export { findingsOf } from './findings-of.ts';
export { newVisit, type ToldVisit } from './new-visit.ts';
export { chooseEdition, chooseLimits, quartersOld } from './pairs/choose-edition.ts';
export { type LookedUp, lookUpPair } from './pairs/look-up-pair.ts';
export { worded } from './payer/worded.ts';
export type * from './rule-set.ts';
export { type AssistantSplit, assistantUnits } from './units/assistant-units.ts';
export { countAma } from './units/count-ama.ts';
export { countCms } from './units/count-cms.ts';
export { ladder, minutesFor } from './units/ladder.ts';
export type * from './visit.ts';
