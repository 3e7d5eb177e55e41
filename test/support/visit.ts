import type { Service, Visit } from '../../src/core/visit.ts';

/** A service with nothing said but what is given. */
export const service = (given: Partial<Service>): Service => ({
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
  ...given,
});

/** A commercial chiropractic visit of 2026-11-23 with nothing said but what is given. */
export const visit = (services: Partial<Service>[], given: Partial<Omit<Visit, 'services'>> = {}): Visit => ({
  dateOfService: '2026-11-23',
  payer: 'commercial',
  discipline: 'chiropractic',
  services: services.map(service),
  totalMinutes: null,
  regionOfTherapy: null,
  timeOfServices: null,
  care: null,
  attested: {},
  ...given,
});
