/** Claimline's rules core as a library: pure, no clock, no environment, no files. */
export { evaluate } from './evaluate.ts';
export type * from './rule-set.ts';
export type * from './visit.ts';
