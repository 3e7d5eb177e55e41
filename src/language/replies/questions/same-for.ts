import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { IntentId, Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit, placeOfKind } from '../visit/in-the-visit.ts';

/** Questions about codes rather than about a visit: asked again of another code. */
const lookUps: readonly IntentId[] = [
  'check-pair',
  'find-modifier',
  'document',
  'explain-code',
  'payer-rules',
  'denial',
];

/**
 * "What about 97530?", "and for gait?": the same question, of another service in the place of the one of its kind, or of several, as of a
 * pair.
 */
export function sameFor(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const [mention, second] = draft.mentions;
  const payer = draft.payer ?? request.payer;
  if (!mention || draft.mentions.some(({ minutes }) => minutes.length > 0)) return null;
  const isLadder = request.intent === 'count-units' && request.topic !== undefined;
  if (!lookUps.includes(request.intent) && !isLadder) return null;
  if (isOfPayer(draft, request)) {
    const services = draft.mentions.map(toService);
    const intent = request.modifiers.length > 0 ? 'find-modifier' : request.intent;
    return { ...request, intent, payer, services, openPhrases: openPhrasesOf(draft) };
  }
  const opening = seen(draft, 'replies', 'same-for')[0];
  const isAgain =
    (opening !== undefined && opening.from <= 1) || isAlsoExplained(draft, request) || isBare(draft, request);
  if (!isAgain || (second && request.intent !== 'check-pair')) return null;
  const at = request.services.length === 1 ? 0 : placeOfKind(mention, request, model);
  if (at < 0) return null;
  const behind = draft.mentions.length - 1;
  return {
    ...request,
    services: request.services.flatMap((service, index) =>
      index === at
        ? draft.mentions.map((one) => ({ ...toService(one), unitsSaid: one.unitsSaid ?? service.unitsSaid }))
        : [service],
    ),
    payer,
    openPhrases: [
      ...request.openPhrases
        .filter(({ service }) => service !== at)
        .map((open) => (open.service > at ? { ...open, service: open.service + behind } : open)),
      ...openPhrasesOf(draft).map((open) => ({ ...open, service: open.service + at })),
    ],
  };
}

/** "For 97110?" after "does UHC need GP": what was asked of a payer, of a code. */
const isOfPayer = ({ tokens, modifiers }: Draft, { intent, services, topic }: Request): boolean =>
  intent === 'payer-rules' &&
  services.length === 0 &&
  topic === undefined &&
  modifiers.length === 0 &&
  /^(for|on|with|and|what|how|even|also|ok|only)$/.test(tokens[0]?.text ?? '') &&
  tokens.filter(({ kind }) => kind === 'word').length <= FEW;

/** Of a longer message more is asked. */
const FEW = 4;

/** "98941?" after "does Medicare cover 97140": a service that was not spoken of, and a sign of asking. */
const isBare = ({ tokens, mentions }: Draft, request: Request): boolean =>
  (tokens.at(-1)?.text === '?' || request.intent === 'document') &&
  request.services.every(({ minutes }) => minutes === null) &&
  mentions.every((one) => placeInVisit(one, request) < 0) &&
  tokens
    .filter(({ text }) => text !== '?')
    .every(
      ({ text }, at) => mentions.some(({ from, to }) => from <= at && at < to) || /^(and|or|,)$/.test(text),
    );

/** "And 97110?" after "what is 97112". */
const isAlsoExplained = ({ tokens }: Draft, { intent }: Request): boolean =>
  intent === 'explain-code' &&
  /^(and|or)$/.test(tokens[0]?.text ?? '') &&
  tokens.at(-1)?.text === '?' &&
  tokens.filter(({ kind }) => kind !== 'sign').length <= FEW;
