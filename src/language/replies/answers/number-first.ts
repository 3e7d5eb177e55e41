import type { Draft } from '../../draft.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** More are no regions. */
const MOST = 5;
const joins = /^(and|plus|\+|&|also|with|w)$/;

/**
 * "3 and TE 20", "3, diff region, and TE 20" to the question how many regions were adjusted: the answer, and what is added behind it.
 *
 * @returns both as messages of their own, or null where the message is no such answer
 */
export function numberFirst(
  { tokens, mentions, denied }: Draft,
  { asks, request }: Conversation,
): { answer: readonly Token[]; added: readonly Token[] } | null {
  const number = readNumber(tokens, 0);
  const isOther = denied.length > 0 || tokens.some(({ text }) => text === '?');
  if (asks[0] !== 'cmt-regions' || !number || number.value > MOST || isOther) return null;
  const at = tokens.findIndex(
    ({ text }, place) => place >= number.to && joins.test(text) && mentions.some(({ from }) => from > place),
  );
  const isBefore = mentions.some(({ from, codes }) => from < at && codes.length > 0);
  if (at <= 0 || isBefore) return null;
  // "3 and MT 20" tells the time of what is there anew.
  const isThere = mentions.every((one) => placeInVisit(one, request) >= 0);
  return { answer: tokens.slice(0, at), added: tokens.slice(isThere ? at + 1 : at) };
}
