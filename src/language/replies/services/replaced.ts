import type { Service } from '../../../core/visit.ts';
import type { Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';

/** The request with one of its services told anew: what the reply does not say of it stays. */
export function replaced(request: Request, at: number, mention: Mention, model: Model): Request {
  const before = request.services[at];
  if (!before) return request;
  const said = asOfProfession(toService(mention), mention, request, model);
  const isSame = said.codes.some((code) => before.codes.includes(code)) && said.codes.length > 1;
  const service = corrected(before, isSame ? { ...said, codes: before.codes, open: before.open } : said);
  const isOther = service.codes.join() !== before.codes.join();
  const open =
    isOther && service.open !== null
      ? openPhrasesOf({ mentions: [mention] }).map((open) => ({ ...open, service: at }))
      : [];
  return {
    ...request,
    services: request.services.map((each, index) => (index === at ? service : each)),
    openPhrases: isOther
      ? [...request.openPhrases.filter((each) => each.service !== at), ...open]
      : request.openPhrases,
  };
}

/** "Re-eval" after a PT's evaluation: of what several professions call so the one that bills. */
function asOfProfession(
  said: Service,
  { phrase }: Mention,
  { discipline }: Request,
  { ruleSet }: Model,
): Service {
  const choices = phrase === null ? [] : (ruleSet.ambiguous[phrase]?.choices ?? []);
  const own = said.codes.filter((code) =>
    choices.some((one) => one.code === code && discipline !== null && one.discipline === discipline),
  );
  return own.length === 0 ? said : { ...said, codes: own, open: own.length === 1 ? null : said.open };
}

function corrected(before: Service, said: Service): Service {
  // The level of an adjustment is its number of regions: "98942" after three takes their place.
  const isOtherLevel =
    before.spinalRegions !== null && !said.codes.some((code) => before.codes.includes(code));
  return {
    ...before,
    codes: said.codes,
    open: said.open,
    minutes: said.minutes ?? before.minutes,
    contact: said.contact ?? before.contact,
    spinalRegions: said.spinalRegions ?? (isOtherLevel ? null : before.spinalRegions),
    regions: said.regions.length > 0 ? said.regions : isOtherLevel ? [] : before.regions,
  };
}
