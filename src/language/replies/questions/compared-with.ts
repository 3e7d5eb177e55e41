import { type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit, placeOfKind } from '../visit/in-the-visit.ts';
import { asksOfRule } from '../visit/visit-before.ts';
import { billedInDoubt } from './billed-in-doubt.ts';

/**
 * "Vs 97110", "how is it different from 97110", "isn't that 97530", "isn't the TE 97530": the code that was asked about or told, beside
 * another one. The minutes of the visit are of neither; of several services none is compared, and the code alone is explained.
 */
export function comparedWith(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const [first, second, third] = draft.mentions;
  const named = second ?? first;
  if (
    !named ||
    third ||
    named.by === 'group' ||
    named.minutes.length > 0 ||
    placeInVisit(named, request) >= 0
  )
    return null;
  if (!second && asksOfOnly(draft, request)) return beside(request, 0, named);
  if (!isWondered(draft) || request.services.length === 0) return null;
  // "98941?" after "does Medicare cover 97140" asks the same of it.
  const isBare = draft.tokens.length - (named.to - named.from) === 1;
  if (isBare && (asksOfRule(request) || isAskedOfCodes(request))) return null;
  const at = first && second ? placeInVisit(first, request) : placeOfKind(named, request, model);
  if (at >= 0) return beside(request, at, named);
  const services = [toService(named)];
  return second ? null : { ...request, intent: 'explain-code', services, openPhrases: openPhrasesOf(draft) };
}

function beside(request: Request, at: number, named: Mention): Request | null {
  const told = request.services[at];
  if (!told || told.codes.length === 0) return null;
  const before = request.openPhrases.filter(({ service }) => service === at);
  return {
    ...request,
    intent: 'compare-codes',
    services: [{ ...told, minutes: null }, toService(named)],
    openPhrases: [
      ...before.map((open) => ({ ...open, service: 0 })),
      ...openPhrasesOf({ mentions: [named] }).map((open) => ({ ...open, service: 1 })),
    ],
  };
}

const asksOfOnly = (draft: Draft, { services }: Request): boolean =>
  seen(draft, 'questions', 'compare').length > 0 && services.length === 1 && services[0]?.minutes === null;

/** What to document, which modifier, why it was denied: asked of codes and of no visit. */
const isAskedOfCodes = ({ intent, services }: Request): boolean =>
  /^(document|find-modifier|denial)$/.test(intent) && services.every(({ minutes }) => minutes === null);

function isWondered(draft: Draft): boolean {
  const { tokens, mentions, payer, date, modifiers, denials } = draft;
  if (payer !== null || date !== null || modifiers.length + denials.length > 0) return false;
  // "Should I bill it as 97530", "never bill as 97530".
  if (draft.discipline === null && billedInDoubt(draft)) return true;
  if (!isAsked(draft)) return false;
  return tokens.every(
    (word, at) =>
      word.kind === 'sign' ||
      tells(word, 'beside-replies/compared-with') ||
      mentions.some(({ from, to }) => from <= at && at < to),
  );
}
