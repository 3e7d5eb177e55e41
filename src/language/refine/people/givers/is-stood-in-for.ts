import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** So far before "for" the word stands that says who stood in: "took over for", "filled in for". */
const NEAR = 3;

/** Whether somebody is told of as not there: "the OTA covered for the OT", "PTA in place of the PT" are of the assistant alone. */
export function isStoodInFor(tokens: readonly Token[], from: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const before = /^(the|my|our|an|a)$/.test(text(from - 1)) ? from - 2 : from - 1;
  if (text(before) === 'of') return /^(instead|place)$/.test(text(before - 1));
  if (text(before) !== 'for') return false;
  // "PT filled in for the PTA, she did te 15 though": who did it is told behind, and may be either.
  if (
    tokens.some(
      ({ text: word }, at) => at > from && /^s?he$/.test(word) && tells(tokens[at + 1], 'at-work/gives'),
    )
  )
    return false;
  return tokens.slice(Math.max(0, before - NEAR), before).some((word) => tells(word, 'at-work/stands-in'));
}
