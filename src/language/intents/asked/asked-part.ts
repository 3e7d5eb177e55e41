import type { Span } from './question-part.ts';

/** Whether something stands in the sentence that asks. */
export type IsAsked = (span: Span) => boolean;

/** Whether something stands in the sentence that asks; where no sentence stands out, everything does. */
export function within(part: Span | null): IsAsked {
  return ({ from }) => part === null || (part.from <= from && from < part.to);
}

/** Those in the sentence that asks; all, where none stands there. */
export function asked<T extends Span>(all: T[], isAsked: IsAsked): T[] {
  const there = all.filter(isAsked);
  return there.length > 0 ? there : all;
}
