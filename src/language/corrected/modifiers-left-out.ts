import { type Draft, seen } from '../draft.ts';
import { isOfWhoAsks } from './is-of-who-asks.ts';
import type { Edit, Thing } from './thing.ts';

/**
 * Leaves out a modifier that was told and is taken off again: "97110 GP 59, take off the 59". Null where none is: a modifier that was
 * not told before may be one of the claim that was sent.
 */
export function modifiersLeftOut(draft: Draft, things: readonly Thing[]): Edit[] | null {
  const { tokens } = draft;
  for (const words of seen(draft, 'corrections', 'leaves-out')) {
    let at = words.to;
    while (/^(the|that)$/.test(tokens[at]?.text ?? '')) at += 1;
    const told = things.filter(
      ({ kind, from, to }) =>
        kind === 'modifier' && to <= words.from && tokens[from]?.text === tokens[at]?.text,
    );
    if (told.length === 0 || isOfWhoAsks(draft, words)) continue;
    const before = told.map(({ from, to }) => ({
      from: tokens[from - 1]?.text === '-' ? from - 1 : from,
      to,
      reads: null,
    }));
    return [...before, { from: words.from, to: at + 1, reads: null }];
  }
  return null;
}
