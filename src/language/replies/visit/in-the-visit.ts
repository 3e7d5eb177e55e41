import type { Mention } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';

/** The place of the service that a reply names by its codes, one of them being enough; -1 where the visit has none. */
export function placeInVisit(
  { codes, usual = null }: Pick<Mention, 'codes'> & { usual?: string | null },
  { services }: Request,
): number {
  const exact = services.findIndex((service) => service.codes.join() === codes.join());
  if (exact >= 0) return exact;
  const shared = services.flatMap((service, at) =>
    service.codes.some((code) => codes.includes(code)) ? [at] : [],
  );
  if (shared.length === 1) return shared[0] ?? -1;
  // "The TA" is functional activities, where training of balance is in the visit as well.
  return usual === null ? -1 : services.findIndex((service) => service.codes.join() === usual);
}

/**
 * The place of the service that a reply means by another name: the adjustment where it names one, else the only service
 * that is none, or the only one of its family: massage for manual therapy, a re-evaluation for an evaluation. -1 where several fit.
 */
export function placeOfKind(mention: Pick<Mention, 'codes'>, { services }: Request, model: Model): number {
  const same = services.flatMap((service, at) =>
    isAdjustment(service, model) === isAdjustment(mention, model) ? [at] : [],
  );
  const families = familiesOf(mention, model);
  const akin = same.filter((at) =>
    familiesOf(services[at], model).some((family) => families.includes(family)),
  );
  const [only = -1, other] = same.length === 1 ? same : akin;
  return other === undefined ? only : -1;
}

const familiesOf = (service: Pick<Mention, 'codes'> | undefined, { ruleSet }: Model): string[] =>
  (service?.codes ?? []).flatMap((code) => ruleSet.codes[code]?.family ?? []);

/** The request without the services at these places; phrases that are still open keep theirs. */
export function withoutServices(request: Request, places: readonly number[]): Request {
  const kept = request.services.flatMap((_, at) => (places.includes(at) ? [] : [at]));
  return {
    ...request,
    services: kept.flatMap((at) => request.services[at] ?? []),
    openPhrases: request.openPhrases.flatMap((open) =>
      kept.includes(open.service) ? [{ ...open, service: kept.indexOf(open.service) }] : [],
    ),
  };
}
