import { type Draft, seen } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import { tells } from '../words/word-lists.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import type { Edit, Thing } from './thing.ts';

/**
 * Leaves out all that was told before words that take back the whole of it: "TE 20, forget what I said, its MT 15". Null where
 * nothing of a visit stands behind them.
 */
export function begunAnew(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const words = seen(draft, 'corrections', 'all-before').at(-1);
  if (!words || isOfWhoAsks(draft, words) || !isClosed(draft, words)) return null;
  const isTold = things.some(
    ({ kind, from }) => from >= words.to && /^(service|adjustment|time)$/.test(kind),
  );
  if (!isTold) return null;
  // Who pays is no work that is taken back, unless it was another patient's.
  const payers = things.filter(({ kind }) => kind === 'payer');
  const isOfAnother = draft.tokens.slice(words.from, words.to).some(({ text }) => text === 'wrong');
  const payer =
    isOfAnother || payers.some(({ from }) => from >= words.to)
      ? null
      : payers.find(({ to }) => to <= words.from);
  return [{ from: 0, to: words.to, reads: payer ? { from: payer.from, to: payer.to } : null }];
}

/** "Ignore the above, its 20"; "ignore the above ceiling pain" goes on with what is meant to be ignored. */
function isClosed({ tokens, mentions, durations }: Draft, { to }: Span): boolean {
  const next = tokens[to];
  const isTold = [...mentions, ...durations].some(({ from }) => from === to);
  return isTold || next?.kind !== 'word' || tells(next, 'correction-words/before-meant');
}
