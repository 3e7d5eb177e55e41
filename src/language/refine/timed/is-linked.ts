import type { Draft, Mention } from '../../draft.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';

/** A number above this, put down for a service, is a modifier more likely than its time. */
export const LONGEST_WRITTEN = 50;

/** "16 of manual", "sixteen on bands", "put 20 for the therex"; in "CO-50 on 98941" and "pain 5 on bands" the number is another. */
export function isLinked(
  { tokens, mentions }: Pick<Draft, 'tokens' | 'mentions'>,
  mention: Mention,
  noun: number,
): boolean {
  const word = tokens[noun - 1]?.text;
  const number = readNumber(tokens, noun - 2);
  // "45 on the Berg" is a score: a word that may be several things takes no such number.
  const isWork =
    (mention.by === 'name' || mention.by === 'activity') &&
    number !== null &&
    number.value >= fewestMinutes.bare;
  // "29 on 97110, 4 on 97140": two codes, each with a number so told.
  const isListed =
    mention.by === 'code' &&
    mentions.filter((one) => one.by === 'code' && isNumberOn(tokens, one)).length > 1;
  return (
    word === 'of' ||
    (word === 'on' && isListed) ||
    (word === 'for' && isWork && number.value <= LONGEST_WRITTEN && isPutDown(tokens, noun - 3)) ||
    (word === 'on' && isWork && /^([,;.\n(]|and|then|plus|that|)$/.test(tokens[noun - 3]?.text ?? ''))
  );
}

/** "Put 20 for the therex", "make it 25 for the manual", "25 for the manual". */
const isPutDown = (tokens: Draft['tokens'], at: number): boolean =>
  tells(tokens[at], 'time-words/put-down') || /^([,;.\n(]|and|then|plus|it|)$/.test(tokens[at]?.text ?? '');

const isNumberOn = (tokens: Draft['tokens'], { from }: Mention): boolean =>
  tokens[from - 1]?.text === 'on' &&
  /^\d{1,2}$/.test(tokens[from - 2]?.text ?? '') &&
  /^([,;.\n(]|and|then|plus|)$/.test(tokens[from - 3]?.text ?? '');
