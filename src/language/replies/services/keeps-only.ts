import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit, withoutServices } from '../visit/in-the-visit.ts';

const only = /^(only|just)$/;
const all = /^(everything|all|rest|others)$/;
const except = /^(but|except|besides|other|than|not)$/;

/** "TE only", "keep only the TE", "remove everything but TE": the services that are named stay; "all but the us" takes one out. */
export function keepsOnly(
  { tokens, mentions, denied, durations, payer }: Draft,
  { request }: Conversation,
): Request | null {
  const named = [...mentions, ...denied];
  if (named.length === 0 || durations.length > 0 || payer !== null || request.services.length < 2)
    return null;
  const isOther = tokens.some(
    (word, at) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/keeps-only') &&
      !named.some(({ from, to }) => from <= at && at < to),
  );
  const places = named.map((mention) => placeInVisit(mention, request));
  if (isOther || places.includes(-1) || tokens.some(({ text }) => text === '?')) return null;
  const says = (pattern: RegExp) => tokens.some(({ text }) => pattern.test(text));
  const others = [...request.services.keys()].filter((at) => !places.includes(at));
  // "Remove everything but te" keeps it, "bill everything but te" does not.
  if (says(all) && says(except))
    return withoutServices(request, says(/^(remove|drop|take)$/) ? others : places);
  return says(only) ? withoutServices(request, others) : null;
}
