import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

type Contact = 'group' | 'one-on-one';

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
    (word, at) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/how-each') &&
      !/^\d$/.test(word.text) &&
      !within.some(({ from, to }) => from <= at && at < to),
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
  // "TE group, MT 1:1": of several that are named each as it is told beside it.
  const isEach = second !== undefined && named.length > 1 && !isExcept;
  const beside = (mention: Mention): Contact =>
    ways.toSorted((a, b) => apart(a, mention, first === 0) - apart(b, mention, first === 0))[0]
      ?.value as Contact;
  return {
    ...request,
    services: request.services.map((service, at) => {
      const one = named[places.indexOf(at)];
      const contact = one === undefined ? ofOthers : isEach ? beside(one) : ofNamed;
      return contact && canBeShared(service.codes) ? { ...service, contact } : service;
    }),
  };
}

/** How far a way stands from a service; of two as near the one behind counts where services are told first. */
function apart(way: Sighting, { from, to }: Mention, isBehind: boolean): number {
  const [distance, isNext] = way.from >= to ? [way.from - to, isBehind] : [from - way.to, !isBehind];
  return isNext ? distance : distance + 0.5;
}
