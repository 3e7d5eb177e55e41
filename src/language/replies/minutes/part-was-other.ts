import type { Draft } from '../../draft.ts';
import { hasQuestionWord } from '../../intents/asked/has-question-word.ts';
import type { Model } from '../../model.ts';
import { isPartOf } from '../../refine/given/totals/is-part-of.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/**
 * "15 of that was stairs", "10 of it was gait", "5 of the TE was gait": so many minutes of the only service that is longer, or of the one
 * that is named first, were another one.
 */
export function partWasOther(draft: Draft, { request }: Conversation, { ruleSet }: Model): Request | null {
  const [first, second, third] = draft.mentions;
  const mention = second ?? first;
  const of = second && first ? placeInVisit(first, request) : -1;
  if (!mention || third || mention.by === 'group' || (second && of < 0)) return null;
  if (second && !/^(was|were|is)$/.test(draft.tokens[second.from - 1]?.text ?? '')) return null;
  const part = partTold(
    draft,
    of < 0 ? request : { ...request, services: request.services.slice(of, of + 1) },
  );
  if (part === null || hasQuestionWord(draft.tokens)) return null;
  if (request.services.some(({ codes }) => codes.join() === mention.codes.join())) return null;
  const timed = request.services.flatMap(({ codes, minutes }, at) =>
    (minutes ?? 0) > part && codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled')
      ? [at]
      : [],
  );
  const [at = -1, other] = of < 0 ? timed : timed.filter((place) => place === of);
  const whole = request.services[at];
  if (other !== undefined || whole?.minutes == null) return null;
  const added = request.services.length;
  return {
    ...request,
    services: [
      ...request.services.with(at, { ...whole, minutes: whole.minutes - part }),
      { ...toService(mention), minutes: part },
    ],
    openPhrases: [
      ...request.openPhrases,
      ...openPhrasesOf(draft).map((open) => ({ ...open, service: added })),
    ],
  };
}

/** "10 of it", "15 was", "the last 15", "half was": the minutes of the part. */
function partTold({ durations, shares, tokens, mentions }: Draft, { services }: Request): number | null {
  const [time, second] = durations;
  if (second) return null;
  if (time) {
    const isLed = /^(first|last|final|other)$/.test(tokens[time.from - 1]?.text ?? '');
    const isTold = /^(was|were)$/.test(tokens[time.to]?.text ?? '');
    // "5 of the TE was gait".
    const isOf = tokens[time.to]?.text === 'of' && mentions.length > 1;
    return isPartOf(tokens, time) || isOf || isLed || isTold ? time.minutes : null;
  }
  const [share] = shares;
  const [only, other] = services.filter(({ minutes }) => minutes !== null);
  const isShare = typeof share?.part === 'number' && /^(was|were|of|the)$/.test(tokens[share.to]?.text ?? '');
  return isShare && only?.minutes != null && !other ? Math.floor(only.minutes * Number(share.part)) : null;
}
