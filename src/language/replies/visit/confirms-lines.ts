import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from './in-the-visit.ts';

/** "Ok so 98940 and 97110 x1": the lines of the visit said over, with what units somebody has in mind: the visit as it stands, as a claim. */
export function confirmsLines(draft: Draft, { request }: Conversation): Request | null {
  const { tokens, mentions, denied, durations, payer } = draft;
  const isVisit = mentions.length === request.services.length && mentions.length > 1;
  if (!isVisit || denied.length + durations.length > 0 || payer !== null || request.topic !== undefined)
    return null;
  const places = mentions.map((one) => (one.minutes.length > 0 ? -1 : placeInVisit(one, request)));
  const isOther = tokens.some(
    (word, at) =>
      !tells(word, 'beside-replies/confirms-lines') &&
      !/^\d$/.test(word.text) &&
      !mentions.some(({ from, to }) => from <= at && at < to),
  );
  const isTold = request.services.some(({ minutes }) => minutes !== null);
  if (isOther || !isTold || places.includes(-1) || new Set(places).size < places.length) return null;
  if (seen(draft, 'questions', 'pair').length > 0 || draft.modifiers.length > 0) return null;
  const named = (at: number) => mentions[places.indexOf(at)];
  const asked = [...new Set(mentions.flatMap(({ modifiersSaid }) => modifiersSaid))];
  return {
    ...request,
    ...(asked.length > 0 ? { intent: 'find-modifier', modifiers: asked } : { intent: 'code-visit' }),
    services: request.services.map((service, at) => ({
      ...service,
      unitsSaid: named(at)?.unitsSaid ?? service.unitsSaid,
      modifiersSaid: [...new Set([...service.modifiersSaid, ...(named(at)?.modifiersSaid ?? [])])],
    })),
  };
}
