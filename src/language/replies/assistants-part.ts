import type { Draft } from '../draft.ts';
import type { Request } from '../request.ts';
import { readNumber } from '../words/number-words.ts';
import type { Conversation } from './reply.ts';

/** Words beside a number that only say whose it is: "the PTA did 15", "15 of it". */
const small =
  /^(min|mins|minutes?|m|the|pta|ota|cota|assistant|she|he|did|gave|had|about|just|only|of|it|them|alone)$/;

/**
 * "15" to the question whose the minutes were that a therapist and an assistant are both named for: so many of them were the
 * assistant's, of the one service that was asked about.
 */
export function assistantsPart({ tokens }: Draft, { request, asks }: Conversation): Request | null {
  const at = request.services.findIndex(({ givenBy }) => givenBy === 'either');
  const asked = request.services[at];
  const others = request.services.filter(({ givenBy }) => givenBy === 'either').length > 1;
  if (asks[0] !== 'assistant' || !asked || others || asked.minutes === null) return null;
  const words = tokens.filter(({ kind, text }) => kind !== 'sign' && !small.test(text));
  const number = readNumber(words, 0);
  if (!number || number.to !== words.length || number.value < 1 || number.value > asked.minutes) return null;
  const { givenBy: _, ...service } = asked;
  return {
    ...request,
    services: request.services.with(at, { ...service, assistantMinutes: number.value }),
  };
}
