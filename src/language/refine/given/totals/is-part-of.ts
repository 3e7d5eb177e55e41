import type { Draft, Duration } from '../../../draft.ts';

const comesOnTop = /^(more|another|additional|further|extra)$/;

/** "20 of it manual", "10 min of that", "of that 10 manual"; "another 20 of it", "10 more minutes of it" are no part of the time before, but more. */
export function isPartOf(tokens: Draft['tokens'], { from, to }: Duration): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const last = /^(the|first|last)$/;
  let before = from - 1;
  while (last.test(text(before)) && before > from - 3) before--;
  const within =
    /^(incl|including|includes)$/.test(text(before)) || (text(before) === 'with' && before < from - 1);
  // "Of that 10 manual"; in "8 of that 10 min" the time is the whole.
  const isAhead =
    /^(it|that|this|those|them|these)$/.test(text(before)) &&
    text(before - 1) === 'of' &&
    !/^(\d+|half|most|some|part|all|rest|min|mins|minutes)$/.test(text(before - 2));
  const isPart =
    within || isAhead || (text(to) === 'of' && /^(it|that|this|those|them|which|these)$/.test(text(to + 1)));
  return isPart && !tokens.slice(Math.max(0, from - 1), to).some((token) => comesOnTop.test(token.text));
}

/** "10 of it", "of which 10". */
export const isPartTold = (tokens: Draft['tokens'], part: Duration): boolean =>
  isPartOf(tokens, part) || (tokens[part.from - 1]?.text === 'which' && tokens[part.from - 2]?.text === 'of');
