import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import { givenAs, isGivenAlike } from './given-alike.ts';

/**
 * "No, the TE" after "PTA did the MT": what was last told of one service, who gave it or that it was shared, was of another. The first
 * is again as it was before.
 */
export function movesTo(
  { tokens, mentions, denied }: Draft,
  { request, previous }: Conversation,
): Request | null {
  const [named, second] = [...mentions, ...denied];
  if (
    !named ||
    second ||
    named.minutes.length > 0 ||
    !/^(no|nope|sorry|wait|actually)$/.test(tokens[0]?.text ?? '')
  )
    return null;
  const isOther = tokens.some(
    (word, at) =>
      word.kind === 'word' && !tells(word, 'beside-replies/moves-to') && !(named.from <= at && at < named.to),
  );
  if (isOther || previous === undefined || previous.services.length !== request.services.length) return null;
  const at = placeInVisit(named, request);
  const changed = request.services.flatMap((service, place) =>
    isGivenAlike(service, previous.services[place]) ? [] : [place],
  );
  const [from = -1, more] = changed;
  const told = request.services[from];
  const before = previous.services[from];
  if (at < 0 || at === from || more !== undefined || !told || !before) return null;
  return {
    ...request,
    services: request.services.map((service, place) =>
      place === from ? before : place === at ? givenAs(service, told) : service,
    ),
  };
}
