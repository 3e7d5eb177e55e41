import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import { isPartOf } from '../refine/given/is-part-of.ts';
import { openPhrasesOf, toService } from '../request/to-request.ts';
import type { Request } from '../request.ts';
import type { Conversation } from './reply.ts';

/** "15 of that was stairs", "10 of it was gait": so many minutes of the only service that is longer were another one. */
export function partWasOther(draft: Draft, { request }: Conversation, { ruleSet }: Model): Request | null {
  const [part, second] = draft.durations;
  const [mention, other] = draft.mentions;
  if (!part || second || !mention || other || mention.by === 'group' || !isPartOf(draft.tokens, part))
    return null;
  if (request.services.some(({ codes }) => codes.join() === mention.codes.join())) return null;
  const timed = request.services.flatMap(({ codes, minutes }, at) =>
    (minutes ?? 0) > part.minutes && codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled')
      ? [at]
      : [],
  );
  const [at = -1] = timed;
  const whole = request.services[at];
  if (timed.length !== 1 || whole?.minutes == null) return null;
  const added = request.services.length;
  return {
    ...request,
    services: [
      ...request.services.with(at, { ...whole, minutes: whole.minutes - part.minutes }),
      { ...toService(mention), minutes: part.minutes },
    ],
    openPhrases: [
      ...request.openPhrases,
      ...openPhrasesOf(draft).map(({ phrase }) => ({ service: added, phrase })),
    ],
  };
}
