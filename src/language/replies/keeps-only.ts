import type { Draft } from '../draft.ts';
import type { Request } from '../request.ts';
import { placeInVisit, withoutServices } from './in-the-visit.ts';
import type { Conversation } from './reply.ts';

const only = /^(only|just)$/;
const all = /^(everything|all|rest|others)$/;
const except = /^(but|except|besides|other|than|not)$/;
/** Words beside what is kept: "only bill the te", "keep only te". */
const small =
  /^(only|just|the|bill|billing|code|keep|leave|remove|drop|take|out|off|we|did|do|it|was|no|sorry|actually|everything|all|rest|others|but|except|besides|other|than|and|for|it|please|ok|so)$/;

/** "TE only", "keep only the TE", "remove everything but TE": the services that are named stay; "all but the us" takes one out. */
export function keepsOnly(
  { tokens, mentions, denied, durations, payer }: Draft,
  { request }: Conversation,
): Request | null {
  const named = [...mentions, ...denied];
  if (named.length === 0 || durations.length > 0 || payer !== null || request.services.length < 2)
    return null;
  const isOther = tokens.some(
    ({ kind, text }, at) =>
      kind !== 'sign' && !small.test(text) && !named.some(({ from, to }) => from <= at && at < to),
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
