import type { Draft } from '../draft.ts';

const small = /^(in|at|the|those|these|on|exact|exactly|for|of)$/;
/** "None of that was at the same time"; behind a verb these ask: "wasn't it in the same region?" */
const pointing = /^(it|that|them|was|were|done|given)$/;

/** Whether "not", "never" or "none of it" stands before a word, small words between: "not in the same region", "none of that was at the same time". */
export function isNegated(tokens: Draft['tokens'], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  let at = from - 1;
  while (small.test(text(at))) at--;
  if (/^(not|never|isnt|arent|wasnt|werent)$/.test(text(at))) return true;
  while (small.test(text(at)) || pointing.test(text(at))) at--;
  return /^(none|nothing|neither)$/.test(text(at));
}
