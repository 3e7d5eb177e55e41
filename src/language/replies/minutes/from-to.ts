import type { Draft } from '../../draft.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/**
 * "Cut from 30 to 20", "I wrote 20 for TE, it was 25": the time of a service as it was told, and as it was. Of the only one that had such a
 * time where none is named.
 */
export function fromTo(
  { tokens, mentions, denied, payer }: Draft,
  { request }: Conversation,
): Request | null {
  const named = [...mentions, ...denied].filter(({ codes }) => codes.length > 0);
  const [service, second] = named;
  if (second || payer !== null || tokens.some(({ text }) => text === '?')) return null;
  const numbers = tokens.flatMap((_, at) => {
    const isOfName = service !== undefined && service.from <= at && at < service.to;
    const read = isOfName ? null : readNumber(tokens, at);
    return read === null ? [] : [{ at, ...read }];
  });
  const [before, after, third] = numbers;
  if (!before || !after || third || after.value === before.value) return null;
  const isOther = tokens.some(
    (word, at) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/from-to') &&
      !numbers.some((one) => one.at <= at && at < one.to) &&
      !(service && service.from <= at && at < service.to),
  );
  const between = tokens.slice(before.to, after.at);
  // "25 not 20" tells them the other way round.
  const isOldLast = tokens[after.at - 1]?.text === 'not';
  if (isOther || isOldLast || !between.some((word) => tells(word, 'beside-replies/turns-to-time')))
    return null;
  const places = request.services.flatMap(({ minutes }, at) => (minutes === before.value ? [at] : []));
  const at = service ? placeInVisit(service, request) : places.length === 1 ? (places[0] ?? -1) : -1;
  if (!places.includes(at) || after.value < 1) return null;
  return {
    ...request,
    services: changeService(request.services, at, (one) => ({ ...one, minutes: after.value })),
  };
}
