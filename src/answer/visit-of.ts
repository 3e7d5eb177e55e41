import type { Visit } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import type { AskerContext } from './answer.ts';

/** More services than any one visit holds; what lies beyond is said and left out. */
export const mostServices = 12;

/** Minutes of a day: what lies above cannot be one visit. */
const mostMinutes = 24 * 60;

/** The phrase whose question is still open for a service. */
function phraseOf(at: number, request: Request): { phrase?: number } {
  const open = request.openPhrases.find((o) => o.service === at);
  return open ? { phrase: open.phrase } : {};
}

/**
 * The visit that a request describes, with the asker's context where the request names nothing. What is taken from
 * the context is an assumption and named in the reply.
 */
export function visitOf(request: Request, context: AskerContext): Visit {
  const whole = (minutes: number | null): number | null =>
    minutes === null || !Number.isFinite(minutes) || minutes < 0
      ? null
      : Math.min(Math.floor(minutes), mostMinutes);
  return {
    dateOfService: request.dateOfService ?? context.today,
    payer: request.payer ?? context.payer,
    discipline: request.discipline ?? context.discipline,
    services: request.services.slice(0, mostServices).map((service, at) => ({
      ...service,
      ...phraseOf(at, request),
      minutes: whole(service.minutes),
      assistantMinutes: whole(service.assistantMinutes),
      areas: whole(service.areas ?? null),
      insertions: whole(service.insertions ?? null),
      togetherMinutes: whole(service.togetherMinutes ?? null),
    })),
    totalMinutes: whole(request.totalMinutes),
    timedMinutes: whole(request.timedMinutes ?? null),
    partHours: request.partHours ?? null,
    regionOfTherapy: request.regionOfTherapy,
    timeOfServices: request.timeOfServices,
    care: request.care,
    ...(request.modifiers.length > 0 ? { modifiersAsked: request.modifiers } : {}),
    attested: request.attested,
    ...(request.spentThisYear == null ? {} : { spentThisYear: request.spentThisYear }),
  };
}
