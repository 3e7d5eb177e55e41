import type { Service } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import { givenAs, isGivenAlike } from './given-alike.ts';

const also = /^(and|also|too|same|likewise|plus|well)$/;

/** "And te" after "PTA did NMR", "MT too" after "the TE was group": what was last told of one service is told of another as well. */
export function alsoGivenSo(
  { tokens, mentions, denied, durations, payer, date }: Draft,
  { request, previous }: Conversation,
): Request | null {
  const isTold = durations.length > 0 || denied.length > 0 || payer !== null || date !== null;
  if (previous === undefined || mentions.length === 0 || isTold) return null;
  if (mentions.some(({ minutes }) => minutes.length > 0) || !tokens.some(({ text }) => also.test(text)))
    return null;
  const isOther = tokens.some(
    (word, at) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/also-given-so') &&
      !mentions.some(({ from, to }) => from <= at && at < to),
  );
  const isAsked = tokens.some(({ text }) => text === '?');
  if (isOther || isAsked || previous.services.length !== request.services.length) return null;
  const places = mentions.map((mention) => placeInVisit(mention, request));
  const changed = request.services.flatMap((service, at): Service[] =>
    isGivenAlike(service, previous.services[at]) ? [] : [service],
  );
  const [told] = changed;
  if (!told || places.includes(-1) || !changed.every((one) => isGivenAlike(one, told))) return null;
  return {
    ...request,
    services: request.services.map((service, at) => (places.includes(at) ? givenAs(service, told) : service)),
  };
}
