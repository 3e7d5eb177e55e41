import { type Draft, seen } from '../draft.ts';
import type { Span } from '../spans.ts';

/** Words that take back what was written right before them. */
export interface Turn extends Span {
  /** They can only take back. */
  isSure: boolean;
}

/** The words that take back; a bare no only between signs, or behind a question mark. */
export function turnsOf(draft: Draft): Turn[] {
  const { tokens } = draft;
  const words = [
    ...seen(draft, 'corrections', 'surely').map(({ from, to }) => ({ from, to, isSure: true })),
    ...seen(draft, 'corrections', 'maybe').map(({ from, to }) => ({ from, to, isSure: false })),
  ].filter(
    ({ from, to }) =>
      tokens[to]?.text !== 'than' && !/^(would|id|should)$/.test(tokens[from - 1]?.text ?? ''),
  );
  const noes = tokens.flatMap(({ text }, at) => {
    if (!/^(no|nope|nah)$/.test(text) || words.some(({ from, to }) => from <= at && at < to)) return [];
    // "97035 10 min.. no 97014 15 min".
    const isAnswer =
      tokens[at - 1]?.text === '?' || (tokens[at - 1]?.text === '.' && tokens[at - 2]?.text === '.');
    const isApart =
      (/^[-,.]$/.test(tokens[at - 1]?.text ?? '') || text === 'nope') &&
      (/^[-,]$/.test(tokens[at + 1]?.text ?? '') || text === 'nope');
    return isAnswer || isApart ? [{ from: at, to: at + 1, isSure: false }] : [];
  });
  return [...words, ...noes].sort((a, b) => a.from - b.from);
}
