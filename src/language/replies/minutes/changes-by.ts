import type { Draft } from '../../draft.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

const up = /^(more|extra|longer|additional)$/;
const down = /^(less|fewer|shorter)$/;
const adding = /^(add|plus|\+)$/;
const taking = /^(minus|subtract|take|deduct|-)$/;

/** "10 more te", "add 5 to the te", "te 5 less": the minutes of a service of the visit by how much they change. */
export function changesBy({ tokens, mentions, payer }: Draft, { request }: Conversation): Request | null {
  const [named = { from: 0, to: 0 }, second] = mentions;
  if (second || payer !== null) return null;
  const at = mentions[0] ? placeInVisit(mentions[0], request) : onlyTimed(request);
  const before = request.services[at]?.minutes ?? null;
  if (at < 0 || before === null) return null;
  const rest = tokens.filter(
    (word, place) =>
      !(named.from <= place && place < named.to) &&
      !tells(word, 'beside-replies/changes-by') &&
      !tells(word, 'beside-replies/before-change'),
  );
  const number = rest.findIndex((_, place) => readNumber(rest, place) !== null);
  const read = readNumber(rest, number);
  const way = rest[number - 1]?.text ?? rest[read?.to ?? -1]?.text ?? '';
  if (!read || rest.length !== read.to - number + 1) return null;
  const isLed = number === 1;
  // "MT +5", where "+5 MT" may be more beside it.
  const isBehind = way === '+' && isLed && tokens[named.to]?.text === '+';
  const points = tokens.some(({ text }) => /^(to|from|off)$/.test(text));
  const sign =
    up.test(way) || isBehind || (isLed && adding.test(way) && points)
      ? 1
      : down.test(way) || (isLed && taking.test(way))
        ? -1
        : 0;
  const minutes = before + sign * read.value;
  if (sign === 0 || minutes < 1) return null;
  return {
    ...request,
    services: changeService(request.services, at, (service) => ({ ...service, minutes })),
  };
}

/** "10 more minutes": the only service with a time; -1 where there are several. */
function onlyTimed({ services }: Request): number {
  const [at = -1, other] = services.flatMap(({ minutes }, place) => (minutes === null ? [] : [place]));
  return other === undefined ? at : -1;
}
