import type { Draft } from '../draft.ts';

/** Whether "not", "never" or "aren't" stands before a word, small words between: "not in the same region". */
export function isNegated(tokens: Draft['tokens'], from: number): boolean {
  let at = from - 1;
  while (/^(in|at|the|those|these|on|exact|exactly|for|of)$/.test(tokens[at]?.text ?? '')) at--;
  return /^(not|never|isnt|arent|wasnt|werent)$/.test(tokens[at]?.text ?? '');
}
