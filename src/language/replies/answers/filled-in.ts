import type { Service } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import { openPhrasesOf } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';

/** The visit with the times of its services, what was told of how they were given, and what was told beside them. */
export function filledIn(
  request: Request,
  open: readonly number[],
  own: readonly Service[][],
  told: Request,
  draft: Draft,
): Request {
  const again = (service: Service) =>
    told.services.find((one) => one.minutes !== null && one.codes.join() === service.codes.join());
  const parts = request.services.map((service, at) => {
    const place = open.indexOf(at);
    const other = place < 0 ? again(service) : undefined;
    if (other) return [{ ...service, minutes: other.minutes }];
    return place < 0 ? [service] : (own[place] ?? []).map((part) => asTold(service, part));
  });
  const used = new Set([...own.flat(), ...request.services.map(again)]);
  const placeOf = (at: number) => parts.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const added = told.services.filter((one) => !used.has(one));
  const services = [...parts.flat(), ...added];
  const others = openPhrasesOf(draft).flatMap((one) => {
    const service = told.services[one.service];
    return service && added.includes(service) ? [{ ...one, service: services.indexOf(service) }] : [];
  });
  return {
    ...request,
    sure: true,
    services,
    openPhrases: [
      ...request.openPhrases.map((one) => ({ ...one, service: placeOf(one.service) })),
      ...others,
    ],
    payer: told.payer ?? request.payer,
    discipline: told.discipline ?? request.discipline,
    dateOfService: told.dateOfService ?? request.dateOfService,
    regionOfTherapy: told.regionOfTherapy ?? request.regionOfTherapy,
    timeOfServices: told.timeOfServices ?? request.timeOfServices,
    attested: { ...request.attested, ...told.attested },
  };
}

/** A service of the visit with what the answer tells of it. */
const asTold = (before: Service, told: Service): Service => ({
  ...told,
  // The level of an adjustment is told by its regions.
  codes: told.spinalRegions === null ? before.codes : told.codes,
  open: told.spinalRegions === null ? before.open : null,
  goal: before.goal,
  contact: told.contact ?? before.contact,
  regions: told.regions.length > 0 ? told.regions : before.regions,
  modifiersSaid: before.modifiersSaid,
  assistantMinutes: told.assistantMinutes ?? before.assistantMinutes,
  ...(before.givenBy === undefined || told.givenBy !== undefined ? {} : { givenBy: before.givenBy }),
});
