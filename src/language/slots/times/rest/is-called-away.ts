import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** Who treats: "I", "the PT". */
const treats = /^(i|we|pt|ot|therapist|she|he)$/;
const was = /^(was|were|got|had|then|just|to|be|only|ended|up)$/;
/** So many words stand at most between leaving and where to: "stepped away five minutes for another patient". */
const FEW = 6;

/**
 * Whether who treats had left for somebody or something else at a place of the message: "I stepped away five minutes for another patient",
 * "before she was pulled into an eval". What is told behind was none of this visit.
 *
 * @param at a token of what is told
 */
export function isCalledAway(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left > 0 && at - left <= FEW + 1; left--) {
    if (/^([,;.\n]|and|then|but)$/.test(tokens[left]?.text ?? '')) return false;
    // "Called into the room for manual" is where the patient is.
    const isHere =
      tokens[left + 1]?.text === 'into' && /^(the|his|her|my)$/.test(tokens[left + 2]?.text ?? '');
    const isCalled = tells(tokens[left], 'rest/called') && tells(tokens[left + 1], 'rest/away') && !isHere;
    if (isCalled || isSteppedOut(tokens, left)) return isWho(tokens, left);
  }
  return false;
}

/** "Stepped away for 5"; "stepped over the hurdles" is gait. */
const isSteppedOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'stepped' && /^(away|out)$/.test(tokens[at + 1]?.text ?? '');

function isWho(tokens: readonly Token[], left: number): boolean {
  let who = left - 1;
  while (was.test(tokens[who]?.text ?? '')) who--;
  // "Te 30, got called out".
  const isBare =
    /^(got|was)$/.test(tokens[who + 1]?.text ?? '') &&
    /^([,;.\n]|and|then|but|)$/.test(tokens[who]?.text ?? '');
  return isBare || treats.test(tokens[who]?.text ?? '');
}
