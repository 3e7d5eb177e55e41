import type { Service, Visit } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import type { AskerContext } from './answer.ts';

/** More services than any one visit holds; what lies beyond is said and left out. */
export const mostServices = 12;

/** Minutes of a day: what lies above cannot be one visit. */
const mostMinutes = 24 * 60;

/**
 * The visit that a request describes, with the asker's context where the request names nothing. What is taken from
 * the context is an assumption and named in the reply.
 */
export function visitOf(request: Request, context: AskerContext): Visit {
  const visit: Visit = {
    dateOfService: request.dateOfService ?? context.today,
    payer: request.payer ?? context.payer,
    discipline: request.discipline ?? context.discipline,
    services: request.services.slice(0, mostServices).map((service, at) => serviceOf(service, at, request)),
    totalMinutes: whole(request.totalMinutes),
    timedMinutes: whole(request.timedMinutes ?? null),
    partHours: request.partHours ?? null,
    regionOfTherapy: request.regionOfTherapy,
    timeOfServices: request.timeOfServices,
    care: request.care,
    attested: request.attested,
    spentThisYear: request.spentThisYear ?? null,
  };
  if (request.state !== undefined) visit.state = request.state;
  if (request.modifiers.length > 0) visit.modifiersAsked = request.modifiers;
  return visit;
}

/** A service of the visit, field by field: what is read of it a hundred times has one shape, wherever the request came from. */
function serviceOf(told: Service, at: number, { openPhrases }: Request): Service {
  const service: Service = {
    codes: told.codes,
    goal: told.goal,
    open: told.open,
    minutes: whole(told.minutes),
    contact: told.contact,
    spinalRegions: told.spinalRegions,
    regions: told.regions,
    assistantMinutes: whole(told.assistantMinutes),
    unitsSaid: told.unitsSaid,
    modifiersSaid: told.modifiersSaid,
    areas: whole(told.areas ?? null),
    insertions: whole(told.insertions ?? null),
    togetherMinutes: whole(told.togetherMinutes ?? null),
  };
  const phrase = openPhrases.find((open) => open.service === at)?.phrase ?? told.phrase;
  if (phrase !== undefined) service.phrase = phrase;
  if (told.factors !== undefined) service.factors = told.factors;
  if (told.discipline !== undefined) service.discipline = told.discipline;
  if (told.unreported) service.unreported = true;
  if (told.minutesBetween !== undefined) service.minutesBetween = told.minutesBetween;
  if (told.givenBy !== undefined) service.givenBy = told.givenBy;
  return service;
}

/** Minutes as they can be in a visit; null for what is no number of minutes. */
function whole(minutes: number | null): number | null {
  if (minutes === null || !Number.isFinite(minutes) || minutes < 0) return null;
  return Math.min(Math.floor(minutes), mostMinutes);
}
