import type { ActivityBook } from '../../book/activity-book.ts';
import { tellingStem } from '../../book/telling-stem.ts';
import type { Draft } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';

interface Placed {
  token: Token;
  at: number;
}

/**
 * Where a description stands: the words that speak for its codes, up to minutes; those of the sentence with the minutes,
 * where it has some, since a story may stand before.
 */
export function spanOfDescription(
  codes: readonly string[],
  words: readonly Placed[],
  draft: Draft,
  { phrases, byStem }: ActivityBook,
): { from: number; to: number } | null {
  const speaking = words.filter(({ token }) =>
    byStem.get(tellingStem(token) ?? '')?.some((phrase) => codes.includes(phrases[phrase]?.code ?? '')),
  );
  const last = draft.durations.findLast(({ from }) => from <= (speaking.at(-1)?.at ?? 0));
  const begin = sentenceBegin(draft.tokens, last?.from ?? 0);
  const beside = speaking.filter(({ at }) => at >= begin);
  const from = (beside[0] ?? speaking[0])?.at;
  if (from === undefined) return null;
  const to = (speaking.at(-1)?.at ?? from) + 1;
  return { from, to: Math.min(to + untilNumber(draft.tokens, to), endOfRun(from, draft)) };
}

/** The token behind the full stop before a place. */
function sentenceBegin(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ text }, here) => here < at && text === '.' && !tokens[here + 1]?.glued) + 1;
}

/** "Held the trigger spots 12": words up to the number that closes the part; 0 where none stands there. */
function untilNumber(tokens: readonly Token[], to: number): number {
  const [first, second] = tokens.slice(to, to + 2);
  return first?.kind === 'word' && second?.kind === 'number' ? 1 : 0;
}

/** A mention ends where minutes begin. */
function endOfRun(from: number, { durations, tokens }: Draft): number {
  return Math.min(tokens.length, ...durations.filter((time) => time.from > from).map((time) => time.from));
}
