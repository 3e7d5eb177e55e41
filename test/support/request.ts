import type { Service } from '../../src/core/visit.ts';
import type { Request } from '../../src/language/request.ts';
import { service } from './visit.ts';

/** A request with nothing said but what is given. */
export const request = (
  given: Partial<Omit<Request, 'services'>> & { services?: Partial<Service>[] },
): Request => ({
  intent: 'code-visit',
  sure: true,
  payer: null,
  discipline: null,
  dateOfService: null,
  totalMinutes: null,
  regionOfTherapy: null,
  timeOfServices: null,
  care: null,
  attested: {},
  modifiers: [],
  corrections: [],
  unknownCodes: [],
  nextDoor: null,
  openPhrases: [],
  ...given,
  services: (given.services ?? []).map(service),
});
