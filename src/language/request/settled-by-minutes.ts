import type { Request } from '../request.ts';

/**
 * Settles a short word of which the minutes were told later on what staff mostly mean by it beside minutes: "cmt and mt", then
 * "15" is manual therapy, as "cmt and mt 15" is.
 */
export function settledByMinutes(request: Request): Request {
  const isTold = (at: number) => (request.services[at]?.minutes ?? null) !== null;
  const told = request.openPhrases.filter(({ service, usual }) => usual !== undefined && isTold(service));
  if (told.length === 0) return request;
  return {
    ...request,
    services: request.services.map((service, at) => {
      const usual = told.find((open) => open.service === at)?.usual;
      return usual === undefined ? service : { ...service, codes: [usual], open: null };
    }),
    openPhrases: request.openPhrases.filter((open) => !told.includes(open)),
  };
}
