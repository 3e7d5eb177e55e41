import type { Token } from '../../../words/tokens.ts';

/** "97112, 97530 and 97110 each 8 minutes", "each had its own 15 minutes"; "a unit for each 15 minutes" and "each 15 min unit" are no time of anything. */
export function isOfEach(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const owns = /^(had|got|has|took|with) (its|their) own$/.test(
    [3, 2, 1].map((back) => text(from - back)).join(' '),
  );
  if (owns && text(from - 4) === 'each') return true;
  // "97542 with 97530, separate fifteen minutes": a time of its own for each of the two.
  if (
    /^(separate|distinct|seperate)$/.test(text(from - 1)) &&
    /^[,;(]$/.test(text(from - 2)) &&
    text(to) !== 'of' &&
    text(to) !== 'for'
  )
    return true;
  const isRule = /^(|for|is|of|in|per|by|unit|units|every|a|count|counts|bill|bills|at|after|[.?!:\n])$/.test(
    text(from - 2),
  );
  return (
    text(from - 1) === 'each' &&
    !isRule &&
    !/^(unit|units|block|blocks|increment|increments|session|visit|slot|chunk)$/.test(text(to))
  );
}
