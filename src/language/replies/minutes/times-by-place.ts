import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

const places: Record<string, number> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  last: -1,
};

/** "Last one 10", "first 20 second 10": the minutes of services of the visit that count by time, by their place. */
export function timesByPlace(
  { tokens, mentions }: Draft,
  { request, previous }: Conversation,
  { ruleSet }: Model,
): Request | null {
  if (mentions.some(({ codes }) => codes.length > 0)) return null;
  const words = tokens.filter(
    (word) => word.kind !== 'sign' && !tells(word, 'beside-replies/times-by-place'),
  );
  const timed = request.services.flatMap(({ codes }, at) =>
    codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? '')) ? [at] : [],
  );
  if (timed.length < 2 || words.length === 0) return null;
  const other = otherThanLast(request, previous, timed);
  let services = request.services;
  for (let at = 0; at < words.length; ) {
    const word = words[at]?.text ?? '';
    const place = word === 'other' ? other : timed.at(places[word] ?? timed.length);
    const number = readNumber(words, at + 1);
    const service = place === undefined ? undefined : services[place];
    if (place === undefined || !service || !number || number.value < fewestMinutes.told) return null;
    services = services.with(place, { ...service, minutes: number.value });
    at = number.to;
  }
  return { ...request, services };
}

/** "The other one was 15" behind "te 25": of two services the one whose time was not told last. */
function otherThanLast(
  { services }: Request,
  previous: Request | undefined,
  timed: readonly number[],
): number | undefined {
  const isSame = (at: number) => previous?.services[at]?.minutes === services[at]?.minutes;
  const others = timed.filter(isSame);
  return timed.length === 2 && others.length === 1 && previous?.services.length === services.length
    ? others[0]
    : undefined;
}
