import type { Day, Service } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';
import type { Continued } from '../follow-up.ts';
import { recognizeIntent } from '../intents/recognize-intent.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import { readDraft } from '../read-draft.ts';
import { settledByMinutes } from '../request/settled-by-minutes.ts';
import { openPhrasesOf, toRequest } from '../request/to-request.ts';
import type { Request } from '../request.ts';
import { strangeWords } from '../strange-words.ts';
import { readNumber, readNumbers } from '../words/number-words.ts';
import { textOf } from '../words/text-of.ts';
import { isBesideNumber } from './beside-number.ts';
import type { Conversation } from './reply.ts';

/** An adjustment as everybody calls it, so that its regions are read. */
const adjustment = 'CMT';

/** A longer message tells more than a time. */
const LONGEST = 12;

/**
 * Reads a reply to the question how long it took as it would be read behind the services that it answers for: "45 but 10 was rest",
 * "20 by the PTA", "20 and 10, Medicare", "20 and MT 10".
 *
 * @returns null where minutes were not asked for, or where the reply leaves some of them untold or says anything beside
 */
export function readAsAnswer(
  reply: Draft,
  thread: Conversation,
  model: Model,
  today: Day | null,
): Continued | null {
  const open = openPlaces(thread, model);
  const codes = open.map((at) => thread.request.services[at]?.codes[0] ?? '');
  if (!isAnswer(reply, thread) || codes.includes('') || new Set(codes).size < codes.length) return null;
  const names = codes.map((code) => (model.cmtCodes.includes(code) ? adjustment : code));
  const services = `${names.join(' and ')}${codes.length > 1 ? ':' : ''}`;
  const draft = readDraft(`${services} ${textOf(reply.tokens)}`, model, today);
  if (strangeWords(draft, model) > 0) return null;
  const intent = recognizeIntent(draft, model);
  const told = toRequest(draft, { ...intent, intent: 'code-visit' }, model);
  const isTold = told.services.every(
    (one) =>
      one.codes.length > 0 &&
      (isAdjustment(one, model) ? one.codes.length === 1 : one.minutes !== null || !isTimed(one, model)),
  );
  const own = codes.map((code) =>
    told.services.filter((one) =>
      model.cmtCodes.includes(code) ? isAdjustment(one, model) : one.codes.includes(code),
    ),
  );
  if (!isTold || own.some(({ length }) => length === 0)) return null;
  return { request: settledByMinutes(filledIn(thread.request, open, own, told, draft)), isWhole: true };
}

/** Whether minutes are asked for, or are told beside the regions that are, and the reply begins or ends with a time, asks nothing, and is no bare number. */
function isAnswer(reply: Draft, { request, asks }: Conversation): boolean {
  const { tokens, denied, denials } = reply;
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const isBare = readNumbers(words.filter(({ text }) => !isBesideNumber(text))) !== null;
  const numbers = tokens.filter((_, at) => readNumber(tokens, at) !== null).length;
  // "3 regions, 25 min" answers both; a number alone may be either.
  const isOfBoth = reply.counts.some(({ noun }) => noun === 'regions') && numbers > 1;
  // "15 min shoulder" tells of a pair's only service with a time what was not asked yet.
  const isOfPair = request.intent === 'check-pair' && reply.durations.length === 1;
  const isAsked = asks.includes('cmt-regions') ? isOfBoth : isOfPair || asks.includes('minutes');
  const asked = seen(reply, 'questions').filter(({ value }) => value !== 'regions');
  const isOther = denied.length + denials.length + asked.length > 0;
  return (
    isAsked &&
    request.topic === undefined &&
    numbers + reply.durations.length > 0 &&
    !(isBare && numbers === 1) &&
    words.length <= LONGEST &&
    !isOther &&
    !tokens.some(({ text }) => text === '?')
  );
}

/** The places of the services that count by time and have none yet, and of the adjustment whose regions are asked for. */
const openPlaces = ({ request, asks }: Conversation, model: Model): number[] =>
  request.services.flatMap((service, at) => {
    const isLevel = asks.includes('cmt-regions') && service.codes.length > 1 && isAdjustment(service, model);
    return isLevel || (isTimed(service, model) && service.minutes === null) ? [at] : [];
  });

const isTimed = ({ codes }: Service, { ruleSet }: Model): boolean =>
  codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? ''));

/** The visit with the times of its services, what was told of how they were given, and what was told beside them. */
function filledIn(
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
