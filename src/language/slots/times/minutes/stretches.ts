import { readNumber } from '../../../words/numbers/number-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';
import { isHowOften } from './is-how-often.ts';

/** Behind a time they say when in the visit it was: "5 min at the start", "6 in the middle", "8 up front", "7 to finish". */
const partsOfVisit =
  /^((at|in|near|toward|towards) (the |her |his |my )?(very )?(start|beginning|middle|end|outset)|up front|right away|first thing|in between|to (start|begin|open|finish|end|close|wrap)|(before|as) (she|he|they|pt|patient|we|i) (left|went|leaves|came|finished))\b/;

/** Whether the words from here on say when in the visit a time was. */
export function isPartOfVisit(tokens: readonly Token[], at: number): boolean {
  return partsOfVisit.test(
    tokens
      .slice(at, at + 5)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Whether one work is said to have been done in pieces before this place: "in three chunks: 5, 6 and 5", "manual twice: 8 … 7". */
export function isToldInPieces(tokens: readonly Token[], before: number): boolean {
  return tokens.slice(0, before).some(({ text }, at) => {
    if (text === 'twice' || text === 'thrice') return !isHowOften(tokens, at + 1);
    const number = readNumber(tokens, text === 'in' ? at + 1 : at);
    return (
      number !== null &&
      number.value >= 2 &&
      number.value <= 6 &&
      tells(tokens[number.to], 'time-words/piece') &&
      !isHowOften(tokens, number.to + 1)
    );
  });
}
