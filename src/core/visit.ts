/**
 * The words of the field as types: what happened in a visit (`Visit`), and what it means on a claim (`Decision`).
 * Everything here is plain data that survives JSON.
 */
export type * from './visit/ask.ts';
export type * from './visit/claim-line.ts';
export type * from './visit/day.ts';
export type * from './visit/decision.ts';
export type * from './visit/finding.ts';
export type * from './visit/pair.ts';
export type * from './visit/service.ts';
export type * from './visit/visit.ts';
