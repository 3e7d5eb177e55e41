import type { Span } from '../../parts/spans.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { type Edit, isTimed, whole } from '../thing.ts';
import type { Replacement } from './correction.ts';
import { firstTold } from './first-told.ts';
import { meantBeside } from './meant-beside.ts';

/** What was written goes with the words behind it, and what is meant stands in its place. */
export function putInPlace(told: Replacement): Edit[] {
  const { draft, turn, start, meant, gone } = told;
  const { tokens } = draft;
  // "98942? nah only 3 regions": which code those make is told by rules/.
  if (gone.kind !== meant.kind && meant.kind === 'regions' && gone.kind === 'adjustment')
    return [{ from: start, to: meant.from, reads: null }];
  const first = firstTold(told);
  if (first)
    return [
      { from: first.from, to: first.to, reads: { from: meant.from, to: meant.to } },
      { from: beginOf(tokens, gone), to: meant.to, reads: null },
    ];
  const areTimed = isTimed(gone) && isTimed(meant);
  const reads = areTimed || meant.fromTime !== null ? whole(meant) : { from: meant.from, to: meant.to };
  const isInBrackets = tokens.slice(start, turn.from).some(({ text }) => text === '(');
  const closes = isInBrackets && tokens[reads.to]?.text === ')' ? reads.to + 1 : reads.to;
  const beside = meantBeside(told);
  return [
    ...(beside ? [{ ...spanOf(beside.time), reads: spanOf(beside.meantTime) }] : []),
    { ...(areTimed ? whole(gone) : partOf(told)), reads },
    { from: start, to: Math.max(beside?.meantTime.to ?? closes, told.closes), reads: null },
  ];
}

/** "The 20", "change 97110". */
function beginOf(tokens: readonly Token[], { from }: Span): number {
  let begin = from;
  while (tells(tokens[begin - 1], 'correction-words/names-again')) begin -= 1;
  return begin;
}

const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** What of it is put right: "2 muscles, sorry 3" leaves the noun, "C, L and T, sorry S" the others of the list. */
function partOf({ draft: { tokens }, turn, meant, gone }: Replacement): Span {
  if (meant.kind === 'number' && gone.kind !== 'number') {
    const at = tokens[gone.from]?.text === 'x' ? gone.from + 1 : gone.from;
    return { from: at, to: at + 1 };
  }
  const isOnly = tokens.slice(turn.to, meant.from).some(({ text }) => /^(just|only)$/.test(text));
  return { from: meant.last === meant.from && !isOnly ? gone.last : gone.from, to: gone.to };
}
