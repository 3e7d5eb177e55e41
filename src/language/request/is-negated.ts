import type { Draft } from '../draft.ts';

/** Whether "not", "never" or "none of it" stands before a word, small words between: "not in the same region", "none of that was at the same time". */
export function isNegated(tokens: Draft['tokens'], from: number): boolean {
  let at = from - 1;
  while (
    /^(in|at|the|those|these|on|exact|exactly|for|of|it|that|them|was|were|done|given)$/.test(
      tokens[at]?.text ?? '',
    )
  )
    at--;
  return /^(not|never|isnt|arent|wasnt|werent|none|nothing|neither)$/.test(tokens[at]?.text ?? '');
}
