import type { Token } from '../words/tokens.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Of each token whether one of the given parts of the message holds it. */
export function taken(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  const isTaken = tokens.map(() => false);
  for (const { from, to } of spans) isTaken.fill(true, from, to);
  return isTaken;
}

/** The tokens of a part of the text. */
export function tokensOf(tokens: readonly Token[], place: { from: number; to: number }): Span {
  const from = tokens.findIndex((token) => token.to > place.from);
  const to = tokens.findIndex((token) => token.from >= place.to);
  return { from, to: to < 0 ? tokens.length : to };
}

/** Of parts of a message that overlap the first, and of those that begin together the longest. */
export function longest(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const one of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push({ from: one.from, to: one.to });
  return kept;
}
