import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

const rest = /^(rest|remaining|remainder)$/;

/** "TE 23, rest MT": of the time told before, or of what the times told before come to, one has what the others leave. */
export function restToOne(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const { tokens, mentions, denied, payer } = draft;
  const at = tokens.findIndex(({ text }) => rest.test(text));
  if (at < 0 || mentions.length < 2 || denied.length > 0 || payer !== null) return null;
  const isOfName = (place: number) => mentions.some(({ from, to }) => from <= place && place < to);
  const numbers = tokens.flatMap((_, place) => {
    const read = isOfName(place) ? null : readNumber(tokens, place);
    return read === null ? [] : [{ at: place, ...read }];
  });
  const isOther = tokens.some(
    (word, place) =>
      word.kind !== 'sign' &&
      !tells(word, 'beside-replies/rest-to-one') &&
      !rest.test(word.text) &&
      !isOfName(place) &&
      !numbers.some((one) => one.at <= place && place < one.to),
  );
  const last = mentions.find(({ from }) => from > at) ?? mentions.at(-1);
  const others = mentions.filter((one) => one !== last);
  if (isOther || !last || numbers.length !== others.length) return null;
  const total = wholeOf(request, model);
  const left = numbers.reduce((sum, { value }) => sum - value, total ?? 0);
  if (total === null || left < 1) return null;
  const minutesOf = (one: (typeof mentions)[number]) =>
    one === last ? left : (numbers[others.indexOf(one)]?.value ?? null);
  const [whole, second] = request.services;
  // "97110 45 min", then "te 20, rest nmr": the one service was several.
  if (whole && !second && mentions.some((one) => placeInVisit(one, request) === 0))
    return {
      ...request,
      services: mentions.map((one) =>
        placeInVisit(one, request) === 0
          ? { ...whole, minutes: minutesOf(one) }
          : { ...toService(one), minutes: minutesOf(one) },
      ),
    };
  const places = mentions.map((one) => placeInVisit(one, request));
  const isAll = timedIn(request, model).every((place) => places.includes(place));
  if (!isAll || places.includes(-1) || new Set(places).size < places.length) return null;
  return {
    ...request,
    services: request.services.map((service, place) => {
      const told = mentions[places.indexOf(place)];
      return told ? { ...service, minutes: minutesOf(told) } : service;
    }),
  };
}

/** The time that was told, or what the services' own come to where each has one. */
function wholeOf(request: Request, model: Model): number | null {
  if (request.totalMinutes !== null) return request.totalMinutes;
  const minutes = timedIn(request, model).map((at) => request.services[at]?.minutes ?? null);
  return minutes.length === 0 || minutes.includes(null)
    ? null
    : minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

const timedIn = ({ services }: Request, { ruleSet }: Model): number[] =>
  services.flatMap(({ codes }, at) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled') ? [at] : [],
  );
