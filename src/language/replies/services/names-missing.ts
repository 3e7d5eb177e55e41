import type { Draft } from '../../draft.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/**
 * Names the service that was asked for: nothing had been named yet ("30 minutes, Medicare"), or a denial without its line.
 * What was known of the visit stays.
 */
export function namesMissing(draft: Draft, { request, asks }: Conversation): Request | null {
  if (draft.mentions.length === 0 || request.services.length > 0) return null;
  // Of a question about a code the missing one is named bare; services with minutes are a visit of their own.
  const isVisit = ['code-visit', 'count-units', 'help'].includes(request.intent);
  if (!isVisit && draft.mentions.some(({ minutes }) => minutes.length > 0)) return null;
  if (!asks.includes('activity') && !asks.includes('other-code')) return null;
  const services = draft.mentions.map(toService);
  const [only] = services;
  if (services.length === 1 && only && only.minutes === null) only.minutes = request.totalMinutes;
  return {
    ...request,
    intent: request.intent === 'help' ? 'code-visit' : request.intent,
    services,
    payer: draft.payer ?? request.payer,
    discipline: draft.discipline ?? request.discipline,
    dateOfService: draft.date ?? request.dateOfService,
    openPhrases: openPhrasesOf(draft),
  };
}
