import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { changeService } from '../../request/change-service.ts';
import type { Request } from '../../request.ts';
import { readNumber } from '../../words/numbers/number-words.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** "10 min rest", "5 min of it was set up", "5 of the TE was rest": minutes of the only service, or of the one named, in which nobody was treated. */
export function partWasIdle(draft: Draft, { request }: Conversation, { ruleSet }: Model): Request | null {
  const { tokens, mentions, durations, payer } = draft;
  const [named, second] = mentions;
  if (second || durations.length > 1 || payer !== null) return null;
  const waits = [...seen(draft, 'no-service', 'waiting'), ...seen(draft, 'no-service', 'preparing')];
  const isIdle = (at: number) =>
    tells(tokens[at], 'beside-replies/idle') || waits.some(({ from, to }) => from <= at && at < to);
  const isNamed = (at: number) => named !== undefined && named.from <= at && at < named.to;
  const words = tokens.flatMap((token, at) =>
    token.kind === 'sign' || tells(token, 'beside-replies/part-was-idle') || isIdle(at) || isNamed(at)
      ? []
      : [token],
  );
  const number = readNumber(words, 0);
  if (!number || number.to !== words.length || !tokens.some((_, at) => isIdle(at))) return null;
  const timed = request.services.flatMap(({ codes, minutes }, at) =>
    minutes !== null && codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled') ? [at] : [],
  );
  const [at, other] =
    named === undefined ? timed : timed.filter((one) => one === placeInVisit(named, request));
  const whole = request.services[at ?? -1]?.minutes ?? 0;
  if (at === undefined || other !== undefined || whole <= number.value) return null;
  const minutes = whole - number.value;
  return {
    ...request,
    services: changeService(request.services, at, (service) => ({ ...service, minutes })),
  };
}
