import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/**
 * "30 min" after services that all have their minutes: a time that may be of any of them. None is changed, and it is asked of
 * which it was; "the te" answers that.
 */
export function whoseTime(draft: Draft, { request, previous }: Conversation, model: Model): Request | null {
  const { tokens, mentions, durations } = draft;
  const { timeToPlace } = request;
  const [named, second] = mentions;
  if (timeToPlace !== undefined && named && !second && named.minutes.length === 0) {
    const at = placeInVisit(named, request);
    const isOther = tokens.some(
      (word, place) =>
        word.kind === 'word' &&
        !tells(word, 'beside-replies/whose-time') &&
        !/^(for|of|one)$/.test(word.text) &&
        !(named.from <= place && place < named.to),
    );
    return at < 0 || isOther ? null : placed(request, at, timeToPlace);
  }
  if (mentions.length > 0 || durations.length > 1 || draft.payer !== null || draft.date !== null) return null;
  if (
    draft.counts.length > 0 ||
    tokens.some((word) => word.kind === 'word' && !tells(word, 'beside-replies/whose-time'))
  )
    return null;
  if (isAsked(draft) || draft.modifiers.length > 0) return null;
  const words = tokens.filter((word) => word.kind !== 'sign' && !tells(word, 'beside-replies/whose-time'));
  const inOrder = ofEachInOrder(words, request, model);
  if (inOrder !== null) return inOrder;
  const number = readNumber(words, 0);
  const minutes = durations[0]?.minutes ?? (number?.to === words.length ? number.value : null);
  const timed = request.services.filter((service) => isTimed(service, model));
  const isOpen = timed.length > 1 && timed.every((service) => service.minutes !== null);
  if (!isOpen || minutes === null || !Number.isInteger(minutes) || minutes <= 5) return null;
  const last = lastSpokenOf(request, previous);
  return last === null ? { ...request, timeToPlace: minutes } : placed(request, last, minutes);
}

/** "Make it 15" behind "plus MT 10": the service that the last change added, where it added one and changed nothing else. */
function lastSpokenOf({ services }: Request, previous: Request | undefined): number | null {
  const before = previous?.services ?? [];
  const isAdded = before.length > 0 && services.length === before.length + 1;
  const isSame = before.every((one, at) => one.minutes === services[at]?.minutes);
  return isAdded && isSame ? services.length - 1 : null;
}

const placed = (request: Request, at: number, minutes: number): Request => ({
  ...request,
  services: changeService(request.services, at, (service) => ({ ...service, minutes })),
});

const isTimed = ({ codes }: Request['services'][number], { ruleSet }: Model): boolean =>
  codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? ''));

/** "23 and 15" of two services: as many times as there are services that count by time, in their order. */
function ofEachInOrder(words: Draft['tokens'], request: Request, model: Model): Request | null {
  const numbers = words.map((_, at) => readNumber(words, at)?.value ?? 0);
  const places = request.services.flatMap((service, at) => (isTimed(service, model) ? [at] : []));
  const isTime = numbers.every((number) => Number.isInteger(number) && number > 5);
  if (places.length < 2 || numbers.length !== places.length || !isTime) return null;
  if (places.some((at) => request.services[at]?.minutes === null)) return null;
  return {
    ...request,
    services: request.services.map((service, at) =>
      places.includes(at) ? { ...service, minutes: numbers[places.indexOf(at)] ?? service.minutes } : service,
    ),
  };
}
