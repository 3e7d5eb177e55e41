import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

/** "And 53?", "what about 22" after "how many units is 38 min": the same of another time, where no service is named. */
export function timeAgain(
  { tokens, mentions, payer, date }: Draft,
  { request }: Conversation,
): Request | null {
  const { services, totalMinutes, intent, topic } = request;
  if (services.length > 0 || totalMinutes === null || intent !== 'count-units' || topic !== undefined)
    return null;
  if (mentions.length > 0 || payer !== null || date !== null) return null;
  const words = tokens.filter((word) => word.kind !== 'sign' && !tells(word, 'beside-replies/time-again'));
  const number = readNumber(words, 0);
  const isTime = number !== null && number.to === words.length && number.value >= fewestMinutes.bare;
  return isTime ? { ...request, totalMinutes: Math.floor(number.value) } : null;
}
