import type { Draft } from '../../draft.ts';
import { hasQuestionWord } from '../../intents/asked/has-question-word.ts';
import { signalsOf } from '../../intents/signals/signals-of.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import { turned } from './turned.ts';

/** "Is the MT ok with TE": a pair of the visit, where a word that may be either of two is short for one of its services. */
export function ofPair(draft: Draft, request: Request, model: Model): Request | null {
  const { mentions, payer, modifiers, denials } = draft;
  const places = mentions.map((one) => (one.minutes.length > 0 ? -1 : placeInVisit(one, request)));
  const isNarrower = mentions.some(({ codes }) => codes.length > 1) && !places.includes(-1);
  const isAsked = signalsOf(draft, model).asks('pair') || hasQuestionWord(draft.tokens);
  const isTold = payer !== null || modifiers.length + denials.length > 0;
  return mentions.length > 1 && isNarrower && isAsked && !isTold
    ? turned(draft, request, 'check-pair')
    : null;
}

/** "They denied the MT", "MT denied CO-97": a denial of a service of the visit, which stands first; what went out beside it stays. */
export function ofDenied(draft: Draft, request: Request, model: Model): Request | null {
  const { denials, asks } = signalsOf(draft, model);
  const places = draft.mentions.map((one) => (one.minutes.length > 0 ? -1 : placeInVisit(one, request)));
  const isOther = draft.payer !== null && request.payer !== null && draft.payer !== request.payer;
  if (places.length === 0 || places.includes(-1) || isOther || (denials === 0 && !asks('denial')))
    return null;
  const order = [...request.services.keys()].sort(
    (one, other) => Number(places.includes(other)) - Number(places.includes(one)),
  );
  const told = turned(draft, request, 'denial');
  return {
    ...told,
    services: order.flatMap((at) => request.services[at] ?? []),
    openPhrases: request.openPhrases.map((open) => ({ ...open, service: order.indexOf(open.service) })),
  };
}
