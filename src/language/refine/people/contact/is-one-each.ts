import type { Draft } from '../../../draft.ts';

/** "One was on the bike": what a patient of several did. */
const doing = /^(on|doing|did|does|with|w|in|at|working|is|was|were)$/;
/** So many words stand at most between the two. */
const FEW = 8;

/** "Two people at the same time, one on the bike one doing bands": what each of them did is of the same time. */
export function isOneEach({ tokens }: Draft): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const tells = (at: number) => doing.test(text(at + 1)) && !/^(one|1)$/.test(text(at + 2));
  const first = tokens.findIndex((_, at) => /^(one|1)$/.test(text(at)) && tells(at));
  if (first < 0) return false;
  return tokens
    .slice(first + 3, first + 3 + FEW)
    .some((word, at) => /^(one|1|other|another|2nd|second)$/.test(word.text) && tells(first + 3 + at));
}
