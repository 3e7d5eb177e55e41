import type { Draft } from '../draft.ts';
import { lineAt, type Pool } from './pool.ts';

/** Minutes of one code in a pool, for words. */
export interface TimedMinutes {
  /** The code, or `open:PLACE` while a line is open. */
  name: string;
  minutes: number;
}

/** The minutes of a pool in the order in which they are told: by code, what is still open last. */
export const inCodeOrder = ({ lines }: Draft, pool: Pool): TimedMinutes[] =>
  Object.keys(pool)
    .map((place) => ({ name: lines[lineAt(place)]?.code ?? place, minutes: pool[place] ?? 0 }))
    .sort((a, b) => turnOf(a) - turnOf(b));

/** Whether the code is known. */
export const isSettled = ({ name }: TimedMinutes): boolean => !name.startsWith('open:');

/** Codes of five figures by their number; those with letters, and what is open, behind them as they were told. */
const turnOf = ({ name }: TimedMinutes): number => {
  const number = Number(name);
  return Number.isNaN(number) ? 100_000 : number;
};
