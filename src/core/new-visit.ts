import type { Service, Visit } from './visit.ts';

/** What must be told of a visit; the services as far as they are known. */
export type ToldVisit = Pick<Visit, 'dateOfService' | 'payer' | 'discipline'> &
  Partial<Omit<Visit, 'services'>> & { services: Partial<Service>[] };

/**
 * A whole visit of what is told of it: everything else is "not said", never assumed.
 *
 * @example
 * newVisit({
 *   dateOfService: '2026-11-23',
 *   payer: 'uhc',
 *   discipline: 'chiropractic',
 *   services: [{ codes: ['97110'], minutes: 25 }, { codes: ['98941'] }],
 * })
 */
export function newVisit(told: ToldVisit): Visit {
  return {
    totalMinutes: null,
    regionOfTherapy: null,
    timeOfServices: null,
    care: null,
    attested: {},
    ...told,
    services: told.services.map(newService),
  };
}

/** One service of what is told of it. */
function newService(told: Partial<Service>): Service {
  return {
    codes: [],
    goal: null,
    open: null,
    minutes: null,
    contact: null,
    spinalRegions: null,
    regions: [],
    assistantMinutes: null,
    unitsSaid: null,
    modifiersSaid: [],
    ...told,
  };
}
