import type { Service } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** What a reply leaves of a total: of the services that count by time one has no minutes yet, and has the rest. */
export function withRestOfTotal(request: Request, { ruleSet }: Model): Request {
  const { totalMinutes, services } = request;
  const missing = missingOf(services, ruleSet);
  const known = services.reduce(
    (sum, service) => sum + (isTimed(service, ruleSet) ? (service.minutes ?? 0) : 0),
    0,
  );
  const [at, second] = missing;
  if (totalMinutes === null || at === undefined || second !== undefined || known === 0) return request;
  const service = services[at];
  const rest = totalMinutes - known;
  return service && rest > 0
    ? { ...request, services: services.with(at, { ...service, minutes: rest }) }
    : request;
}

/** Of a longer message the share may be of something else. */
const FEW = 4;

/** "Half and half" of a total that was told before: the services that count by time have the same each. */
export function sharesTotal(
  { tokens, mentions, shares }: Draft,
  { request }: Conversation,
  { ruleSet }: Model,
): Request | null {
  const { totalMinutes, services } = request;
  const isEven = shares.some(({ part }) => part === 'even');
  const missing = missingOf(services, ruleSet);
  const words = tokens.filter(({ kind }) => kind !== 'sign').length;
  if (!isEven || words > FEW || mentions.length > 0 || totalMinutes === null || missing.length < 2)
    return null;
  if (
    totalMinutes % missing.length !== 0 ||
    services.some((one) => isTimed(one, ruleSet) && one.minutes !== null)
  )
    return null;
  const minutes = totalMinutes / missing.length;
  return {
    ...request,
    services: services.map((service, at) => (missing.includes(at) ? { ...service, minutes } : service)),
  };
}

const missingOf = (services: readonly Service[], ruleSet: Model['ruleSet']): number[] =>
  services.flatMap((service, at) => (isTimed(service, ruleSet) && service.minutes === null ? [at] : []));

const isTimed = ({ codes }: Service, ruleSet: Model['ruleSet']): boolean =>
  codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
