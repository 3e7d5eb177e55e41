import { type Draft, seen } from '../../draft.ts';

/**
 * The tokens of a reply between the polite words it begins and ends with: "hi, 3-4" and "5, thanks" answer as "3-4" and "5" do.
 *
 * @returns the first token and the one behind the last, or null where there are no such words, nothing else, or what only sounds like
 *   an answer ("no, thanks")
 */
export function withoutCourtesy(draft: Draft): { from: number; to: number } | null {
  const { tokens } = draft;
  if (seen(draft, 'replies', 'no-answer').length > 0) return null;
  const words = seen(draft, 'conversation', 'courtesy');
  const isSign = (at: number) => tokens[at]?.kind === 'sign' && tokens[at]?.text !== '?';
  let from = 0;
  let to = tokens.length;
  for (let moved = true; moved; ) {
    const first = Math.max(...words.filter((one) => one.from === from).map((one) => one.to));
    const last = Math.min(...words.filter((one) => one.to === to).map((one) => one.from));
    moved = true;
    if (first > from) from = first;
    else if (last < to) to = last;
    else if (from > 0 && isSign(from)) from++;
    else if (isSign(to - 1)) to--;
    else moved = false;
    if (from >= to) return null;
  }
  return from > 0 || to < tokens.length ? { from, to } : null;
}
