import type { Day, Service } from '../../../core/visit.ts';
import { type Draft, seen } from '../../draft.ts';
import { recognizeIntent } from '../../intents/recognize-intent.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { readDraft } from '../../read-draft.ts';
import { settledByMinutes } from '../../request/settled-by-minutes.ts';
import { toRequest } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import { readNumber, readNumbers } from '../../words/numbers/number-words.ts';
import { textOf } from '../../words/text-of.ts';
import type { Continued } from '../follow-up.ts';
import { isBesideNumber } from '../meant/beside-number.ts';
import type { Conversation } from '../reply.ts';
import { strangeWords } from '../strange-words.ts';
import { filledIn } from './filled-in.ts';

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
  const parted = placeParted(reply, thread.request, model);
  const open = parted === null ? openPlaces(thread, model) : [parted];
  const codes = open.map((at) => thread.request.services[at]?.codes[0] ?? '');
  if (
    (parted === null && !isAnswer(reply, thread)) ||
    codes.includes('') ||
    new Set(codes).size < codes.length
  )
    return null;
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

/** "15 alone 15 group" of a service of 30 minutes: the only one that counts by time, of which all is told anew by who was there. */
function placeParted(reply: Draft, request: Request, model: Model): number | null {
  const { tokens, payer, date } = reply;
  if (seen(reply, 'people').length === 0 || payer !== null || date !== null) return null;
  // "One on one" counts nothing.
  const isOfPeople = (at: number) => seen(reply, 'people').some(({ from, to }) => from <= at && at < to);
  const numbers = tokens.flatMap((_, at) => (isOfPeople(at) ? [] : (readNumber(tokens, at)?.value ?? [])));
  const sum = numbers.reduce((all, one) => all + one, 0);
  const [at, other] = request.services.flatMap((service, at) => (isTimed(service, model) ? [at] : []));
  const isWhole = numbers.length === 2 && at !== undefined && request.services[at]?.minutes === sum;
  return isWhole && other === undefined ? at : null;
}

/** Whether minutes are asked for, or are told beside the regions that are, and the reply begins or ends with a time, asks nothing, and is no bare number. */
function isAnswer(reply: Draft, { request, asks }: Conversation): boolean {
  const { tokens, denied, denials } = reply;
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const isBare = readNumbers(words.filter((word) => !isBesideNumber(word))) !== null;
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
