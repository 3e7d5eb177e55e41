import type { Draft } from '../draft.ts';
import { inOrder } from '../in-order.ts';
import type { Pool } from './pool.ts';

/** Minutes of one code in a pool, for words. */
export interface TimedMinutes {
  /** The code, or `open:PLACE` while a line is open. */
  name: string;
  /** Whether the code is known. */
  settled: boolean;
  minutes: number;
}

/** The minutes of a pool in the order in which they are told: by code, what is still open last. */
export const inCodeOrder = ({ lines }: Draft, pool: Pool): TimedMinutes[] =>
  inOrder(
    pool.map(({ at, minutes }): TimedMinutes => {
      const code = lines[at]?.code ?? null;
      return { name: code ?? `open:${at}`, settled: code !== null, minutes };
    }),
    turnOf,
  );

/** Whether the code is known. */
export const isSettled = ({ settled }: TimedMinutes): boolean => settled;

/** Codes of five figures by their number; those with letters, and what is open, behind them as they were told. */
const turnOf = ({ name }: TimedMinutes): number => {
  const number = Number(name);
  return Number.isNaN(number) ? 100_000 : number;
};
