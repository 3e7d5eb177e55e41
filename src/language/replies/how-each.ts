import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Request } from '../request.ts';
import { placeInVisit } from './in-the-visit.ts';
import { isAsked } from './is-asked.ts';
import type { Conversation } from './reply.ts';

type Contact = 'group' | 'one-on-one';

/** Words beside the services and how they were given. */
const small =
  /^(the|was|were|in|a|an|of|for|and|only|just|with|it|all|everything|except|but|not|rest|others|other|patients|pts|pt|people|class|&|one|on|alone|yes|no|actually|sorry|\d)$/;
const except = /^(except|but|not)$/;

/**
 * "TE and NMR were group", "group for the TE only", "all group except MT", "MT was 1:1, rest group": how the services that are named
 * were given, each of them, and what is told of the others.
 */
export function howEach(
  draft: Draft,
  { request }: Conversation,
  { ruleSet, groupCode }: Model,
): Request | null {
  const { tokens, durations, payer, date } = draft;
  const ways = seen(draft, 'people').filter(({ value }) => value === 'group' || value === 'one-on-one');
  const named = draft.mentions.filter(({ by, codes }) => by !== 'group' && codes[0] !== groupCode);
  const told = durations.length > 0 || payer !== null || date !== null;
  if (told || ways.length === 0 || named.length === 0 || named.some(({ minutes }) => minutes.length > 0))
    return null;
  const places = named.map((mention) => placeInVisit(mention, request));
  const within = [...named, ...ways];
  const isOther = tokens.some(
    ({ kind, text }, at) =>
      kind !== 'sign' && !small.test(text) && !within.some(({ from, to }) => from <= at && at < to),
  );
  if (places.includes(-1) || isOther || isAsked(draft)) return null;
  const first = named[0]?.from ?? 0;
  const [way, second] = [...new Set(ways.map(({ value }) => value as Contact))];
  const isExcept = tokens.some(({ text }, at) => at < first && except.test(text));
  const ofOthers = isExcept ? way : second;
  const ofNamed = isExcept ? (second ?? null) : way;
  const canBeShared = (codes: readonly string[]) =>
    codes.some(
      (code) =>
        ruleSet.codes[code]?.contact === 'one_on_one' && ruleSet.codes[code]?.clock === 'fifteen_pooled',
    );
  return {
    ...request,
    services: request.services.map((service, at) => {
      const contact = places.includes(at) ? ofNamed : ofOthers;
      return contact && canBeShared(service.codes) ? { ...service, contact } : service;
    }),
  };
}
