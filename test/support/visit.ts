import { newVisit } from '../../src/core/new-visit.ts';
import type { Service, Visit } from '../../src/core/visit.ts';

/** A commercial chiropractic visit of 2026-11-23 with nothing said but what is given. */
export const visit = (services: Partial<Service>[], given: Partial<Omit<Visit, 'services'>> = {}): Visit =>
  newVisit({
    dateOfService: '2026-11-23',
    payer: 'commercial',
    discipline: 'chiropractic',
    ...given,
    services,
  });

/** A service with nothing said but what is given. */
export const service = (given: Partial<Service>): Service => visit([given]).services[0] as Service;
