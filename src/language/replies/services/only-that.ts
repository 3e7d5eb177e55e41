import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

const only = /^(just|only)$/;

/** "No, just the TE": the last change holds of the services that are named; the others are again as they were. */
export function onlyThat(draft: Draft, { request, previous }: Conversation): Request | null {
  const { tokens, mentions, denied, durations } = draft;
  const named = [...mentions, ...denied];
  if (named.length === 0 || durations.length > 0 || !tokens.some(({ text }) => only.test(text))) return null;
  const isOther = tokens.some(
    (word, at) =>
      word.kind === 'word' &&
      !tells(word, 'beside-replies/only-that') &&
      !named.some(({ from, to }) => from <= at && at < to),
  );
  if (isOther || previous === undefined || previous.services.length !== request.services.length) return null;
  const places = named.map((mention) => placeInVisit(mention, request));
  if (places.includes(-1)) return null;
  return {
    ...request,
    services: request.services.map((service, at) =>
      places.includes(at) ? service : (previous.services[at] ?? service),
    ),
  };
}
