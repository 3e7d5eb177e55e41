import type { Sighting } from '../../book/find-phrases.ts';
import type { Telling } from '../../book/tellings.ts';

/** Tokens that one telling spans at most. */
export const LONGEST = 45;
/** Tokens between a telling and a further word of it, at most. */
const BESIDE = 5;

/** A part of a message: its tokens `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** The shortest span that holds a word of every group, each group a word of its own; null where there is none. */
export function spanOf({ groups }: Telling, words: readonly Sighting[]): Span | null {
  if (!groups.every((group) => words.some(({ value }) => group.has(value)))) return null;
  let best: Span | null = null;
  for (const [at, first] of words.entries()) {
    const span = spanFrom(words.slice(at), groups);
    if (
      span !== null &&
      span.to - first.from <= LONGEST &&
      (best === null || lengthOf(span) < lengthOf(best))
    )
      best = span;
  }
  return best && widened(best, groups, words);
}

/** "Then back to warm, back and forth": words of the telling go on beside it. */
function widened(span: Span, groups: readonly ReadonlySet<string>[], words: readonly Sighting[]): Span {
  const beside = words.find(
    (word) =>
      (word.from < span.from || word.to > span.to) &&
      word.from - span.to < BESIDE &&
      span.from - word.to < BESIDE &&
      groups.some((group) => group.has(word.value)),
  );
  if (beside === undefined) return span;
  const wider = { from: Math.min(span.from, beside.from), to: Math.max(span.to, beside.to) };
  return widened(wider, groups, words);
}

/** Tokens that a span holds. */
export const lengthOf = ({ from, to }: Span): number => to - from;

/** Where every group has had its word, from the first of these on. */
function spanFrom(words: readonly Sighting[], groups: readonly ReadonlySet<string>[]): Span | null {
  const left = new Set(groups);
  let to = 0;
  for (const word of words) {
    if (word.from < to) continue;
    const group = [...left].find((one) => one.has(word.value));
    if (group === undefined) continue;
    left.delete(group);
    to = word.to;
    if (left.size === 0) return { from: words[0]?.from ?? word.from, to };
  }
  return null;
}
