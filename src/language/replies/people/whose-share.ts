import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/**
 * "The TE", "10 of the TE" where a therapist and an assistant are named for several services: the one that is named was the assistant's in
 * part, and in how many minutes; the others were the therapist's.
 */
export function whoseShare({ tokens, mentions, payer }: Draft, { request }: Conversation): Request | null {
  const [named, second] = mentions;
  const either = request.services.flatMap(({ givenBy }, at) => (givenBy === 'either' ? [at] : []));
  const at = named === undefined || second || payer !== null ? -1 : placeInVisit(named, request);
  const service = request.services[at];
  if (!named || !service || either.length < 2 || !either.includes(at)) return null;
  const words = tokens.filter(
    (word, place) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/whose-share') &&
      !(named.from <= place && place < named.to),
  );
  const number = readNumber(words, 0);
  if (words.length > (number?.to ?? 0)) return null;
  const { givenBy: _, ...told } = service;
  const part = number === null || service.minutes === null ? null : Math.min(number.value, service.minutes);
  return {
    ...request,
    services: request.services.map((one, place) => {
      if (place === at) return part === null ? one : { ...told, assistantMinutes: part };
      const { givenBy, ...others } = one;
      return givenBy === 'either' ? others : one;
    }),
  };
}
