import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Thing } from '../thing.ts';
import type { Turn } from '../turns-of.ts';

/** A part of a message that may put right what stands before it: "TE 15, oh no wait, 20". */
export interface Correction {
  draft: Draft;
  model: Model;
  /** All that the message tells, in its order. */
  things: readonly Thing[];
  /** The words that take back. */
  turn: Turn;
  /** Where they begin, with the signs and sighs before them. */
  start: number;
  /** What stands behind them. */
  meant: Thing;
}

/** A correction, and what it would stand in the place of. */
export interface Replacement extends Correction {
  gone: Thing;
  /** Where more ends that goes with the words; 0 where nothing more does. */
  closes: number;
}

/** A time, with its word or without. */
export const isFigure = ({ kind }: Thing): boolean => kind === 'time' || kind === 'number';
