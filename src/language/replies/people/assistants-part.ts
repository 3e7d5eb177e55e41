import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

/**
 * "15" to the question whose the minutes were that a therapist and an assistant are both named for: so many of them were the
 * assistant's, of the one service that was asked about.
 */
export function assistantsPart({ tokens }: Draft, { request, asks }: Conversation): Request | null {
  const at = request.services.findIndex(({ givenBy }) => givenBy === 'either');
  const asked = request.services[at];
  const others = request.services.filter(({ givenBy }) => givenBy === 'either').length > 1;
  if (asks[0] !== 'assistant' || !asked || others || asked.minutes === null) return null;
  const words = tokens.filter(
    (word) => word.kind !== 'sign' && !tells(word, 'beside-replies/assistants-part'),
  );
  const number = readNumber(words, 0);
  if (!number || number.to !== words.length || number.value < 1 || number.value > asked.minutes) return null;
  const { givenBy: _, ...service } = asked;
  return {
    ...request,
    services: request.services.with(at, { ...service, assistantMinutes: number.value }),
  };
}
