import type { Draft, Mention } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** "Move 5 from te to mt": minutes of one service that were of another. */
export function movesMinutes(draft: Draft, { request }: Conversation): Request | null {
  const { tokens } = draft;
  const [from, to, third] = named(draft);
  if (!from || !to || third || !/^(move|shift|transfer|take)$/.test(tokens[0]?.text ?? '')) return null;
  const before = (at: number) =>
    tokens[at - 1]?.text === 'the' ? tokens[at - 2]?.text : tokens[at - 1]?.text;
  if (!/^(from|off)$/.test(before(from.from) ?? '') || !/^(to|into)$/.test(before(to.from) ?? ''))
    return null;
  const number = tokens.map((_, at) => readNumber(tokens, at)).find((one) => one !== null);
  const [gives, takes] = [placeInVisit(from, request), placeInVisit(to, request)];
  const left = (request.services[gives]?.minutes ?? 0) - (number?.value ?? 0);
  if (!number || gives < 0 || takes < 0 || gives === takes || left < 1) return null;
  return {
    ...request,
    services: request.services.map((service, at) =>
      at === gives
        ? { ...service, minutes: left }
        : at === takes
          ? { ...service, minutes: (service.minutes ?? 0) + number.value }
          : service,
    ),
  };
}

/** "Te to mt" behind a time is taken for one service, where each of its words is short for one. */
function named({ mentions, sightings }: Draft): Pick<Mention, 'from' | 'to' | 'codes'>[] {
  const [only, second] = mentions;
  if (!only || second) return mentions;
  const short = sightings.filter(
    ({ slot, from, to }) => slot === 'shorthand' && only.from <= from && to <= only.to,
  );
  return short.length === 2 ? short.map(({ from, to, value }) => ({ from, to, codes: [value] })) : mentions;
}
