import { choices } from '../../core/choices.ts';
import { gather } from '../../core/gather.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { AskId, Service } from '../../core/visit.ts';
import type { Request } from '../request.ts';
import { changeService } from './change-service.ts';
import { readAs } from './readings.ts';
import { settleNeedles } from './settle-needles.ts';
import { settledByMinutes } from './settled-by-minutes.ts';

/**
 * Fills in the answer to a question: what a button carries, or a short reply. Pure; a choice that the question does not
 * have leaves the request as it was.
 *
 * @param choice the label of the choice, as `core/choices.ts`, the ambiguous phrase or a reading has it
 */
export function settle(request: Request, ask: AskId, choice: string, ruleSet: RuleSet): Request {
  const settled =
    (ask === 'activity' ? readAs(request, choice) : null) ??
    settlePhrase(request, ask, choice, ruleSet) ??
    settleNeedles(request, ask, choice, ruleSet);
  if (settled) return settled;
  const value = choices[ask].find(({ label }) => label === choice)?.value;
  return value === undefined ? request : settleValue(request, ask, value, ruleSet);
}

/**
 * Fills in the value of a fixed choice, or any other value of its kind: minutes may be any number.
 */
export function settleValue(request: Request, ask: AskId, value: string, ruleSet: RuleSet): Request {
  switch (ask) {
    case 'minutes':
      return settledByMinutes(withMinutes(request, Number(value), ruleSet));
    case 'payer':
      return { ...request, payer: value };
    case 'discipline':
      return { ...request, discipline: value as NonNullable<Request['discipline']> };
    case 'group':
      return withContact(request, value === 'group' ? 'group' : 'one-on-one', ruleSet);
    case 'cmt-regions':
      return withRegions(request, Number(value), ruleSet);
    case 'state':
      return value === 'whole' || value === 'half' ? { ...request, partHours: value } : request;
    case 'region':
      return {
        ...request,
        regionOfTherapy: value === 'same' || value === 'other' ? value : null,
        ...attest(request, ask, value === 'other' ? 'yes' : value === 'same' ? 'no' : 'unsure'),
      };
    case 'separate-time':
      return {
        ...request,
        timeOfServices: value === 'same' || value === 'separate' ? value : null,
        ...attest(request, ask, value === 'separate' ? 'yes' : value === 'same' ? 'no' : 'unsure'),
      };
    case 'care-type':
      return {
        ...request,
        care: value === 'active' || value === 'maintenance' ? value : null,
        ...attest(request, ask, value === 'active' ? 'yes' : value === 'maintenance' ? 'no' : 'unsure'),
      };
    default:
      return value === 'yes' || value === 'no' || value === 'unsure'
        ? { ...request, ...attest(request, ask, value) }
        : request;
  }
}

function attest(request: Request, ask: AskId, answer: 'yes' | 'no' | 'unsure'): Pick<Request, 'attested'> {
  return { attested: { ...request.attested, [ask]: answer } };
}

/** A choice of an ambiguous phrase settles the service that the phrase left open. */
function settlePhrase(request: Request, ask: AskId, choice: string, ruleSet: RuleSet): Request | null {
  for (const open of request.openPhrases) {
    const phrase = ruleSet.ambiguous[open.phrase];
    const code = phrase?.ask === ask ? phrase.choices.find(({ label }) => label === choice)?.code : undefined;
    if (code) return withCode(request, open.service, code);
  }
  return null;
}

function withCode(request: Request, at: number, code: string): Request {
  return {
    ...request,
    services: changeService(request.services, at, (service) => ({ ...service, codes: [code], open: null })),
    openPhrases: request.openPhrases.filter(({ service }) => service !== at),
  };
}

/** Minutes go to the first timed service that has none, else to the only one that has. */
function withMinutes(request: Request, minutes: number, ruleSet: RuleSet): Request {
  if (!Number.isInteger(minutes) || minutes < 1) return request;
  const isTimed = ({ codes }: Service) =>
    codes.some(
      (code) => ruleSet.codes[code]?.clock === 'fifteen_pooled' || ruleSet.codes[code]?.clock === 'own_clock',
    );
  const timed = gather(request.services, (service, at) => (isTimed(service) ? [at] : []));
  const missing = timed.find((at) => request.services[at]?.minutes === null);
  const at = missing ?? (timed.length === 1 ? timed[0] : request.services.length === 1 ? 0 : undefined);
  return at === undefined
    ? request
    : { ...request, services: changeService(request.services, at, (service) => ({ ...service, minutes })) };
}

function withContact(request: Request, contact: 'group' | 'one-on-one', ruleSet: RuleSet): Request {
  const isOurs = ({ codes }: Service) =>
    codes.some(
      (code) =>
        ruleSet.codes[code]?.contact === 'one_on_one' && ruleSet.codes[code]?.clock === 'fifteen_pooled',
    );
  // A group of which only the time was told is, with one patient, work that nobody named yet.
  const isGroup = ({ codes }: Service) =>
    codes.length === 1 && codes.some((code) => ruleSet.codes[code]?.contact === 'group');
  const isAlone =
    contact === 'one-on-one' &&
    request.services.filter(isGroup).length === 1 &&
    !request.services.some(isOurs);
  return {
    ...request,
    services: request.services.map((service) =>
      isAlone && isGroup(service)
        ? { ...service, codes: [], open: 'activity', contact }
        : isOurs(service)
          ? { ...service, contact }
          : service,
    ),
  };
}

function withRegions(request: Request, regions: number, ruleSet: RuleSet): Request {
  const code = Object.values(ruleSet.codes).find(
    ({ spinalRegions: range }) => range && range.from <= regions && regions <= range.to,
  )?.code;
  const at = request.services.findIndex(
    ({ open, codes }) => open === 'cmt-regions' || codes.some((other) => ruleSet.codes[other]?.spinalRegions),
  );
  if (!code || at < 0) return request;
  const settled = withCode(request, at, code);
  return {
    ...settled,
    services: changeService(settled.services, at, (service) => ({ ...service, spinalRegions: regions })),
  };
}
