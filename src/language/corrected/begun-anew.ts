import { type Draft, seen } from '../draft.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import type { Edit, Thing } from './thing.ts';

/**
 * Leaves out all that was told before words that take back the whole of it: "TE 20, forget what I said, its MT 15". Null where
 * nothing of a visit stands behind them.
 */
export function begunAnew(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const words = seen(draft, 'corrections', 'all-before').at(-1);
  if (!words || isOfWhoAsks(draft, words)) return null;
  const isTold = things.some(
    ({ kind, from }) => from >= words.to && /^(service|adjustment|time)$/.test(kind),
  );
  return isTold ? [{ from: 0, to: words.to, reads: null }] : null;
}
