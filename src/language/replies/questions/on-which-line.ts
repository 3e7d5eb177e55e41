import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import { pointsBack } from '../visit/points-back.ts';

/** "Does it go on 97140", "so on 97140?", "97140 or 98941, which line": the line of the modifier that was asked about, on the services as they stand. */
export function onWhichLine(draft: Draft, { request }: Conversation): Request | null {
  const isOfModifier = request.intent === 'find-modifier' || request.modifiers.length > 0;
  const isOfPair = request.intent === 'check-pair' && request.services.length > 1;
  if (!(isOfModifier || isOfPair) || request.services.length === 0) return null;
  const { mentions, durations } = draft;
  const isThere = mentions.every(
    (mention) => mention.minutes.length === 0 && placeInVisit(mention, request) >= 0,
  );
  const isAsked = isOnNamed(draft);
  if (!isThere || durations.length > 0) return null;
  if (
    !isAsked &&
    (seen(draft, 'replies', 'on-line').length === 0 || (!pointsBack(draft) && mentions.length > 0))
  )
    return null;
  const told = draft.modifiers.map(({ code }) => code);
  return { ...request, intent: 'find-modifier', modifiers: told.length > 0 ? told : request.modifiers };
}

/** "So on 97140?": the line is named, and nothing else. */
function isOnNamed({ tokens, mentions }: Draft): boolean {
  const [named, second] = mentions;
  const words = tokens.filter(
    ({ kind }, at) => kind !== 'sign' && !(named && named.from <= at && at < named.to),
  );
  return (
    named !== undefined &&
    second === undefined &&
    words.length > 0 &&
    words.every(({ text }) => /^(so|ok|and|it|goes|then|just|only|on|the|wait)$/.test(text)) &&
    words.at(-1)?.text === 'on'
  );
}
