import type { Service } from '../../../core/visit.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';
import { isAddition } from './adds.ts';
import { replaced } from './replaced.ts';

const points = /^(it|its|that|thats|they)$/;

/**
 * Names a service that the visit has without knowing which it is: "core work" to the question what the exercise was for, "te" of a
 * group of which only the time was told, or "it was massage" of the only one that was treated. Its minutes stay.
 */
export function namesIt(draft: Draft, { request, asks }: Conversation, model: Model): Request | null {
  const { tokens, mentions, payer, date } = draft;
  const [named, second] = mentions;
  if (!named || second || named.by === 'group' || payer !== null || date !== null) return null;
  // "It was TE for 20": by another name, and how long it took.
  if (named.minutes.length > 0 && !points.test(tokens[0]?.text ?? '')) return null;
  if (seen(draft, 'questions').length > 0 || isAddition(draft) || isAsked(draft)) return null;
  const isTime = (at: number) => draft.durations.some(({ from, to }) => from <= at && at < to);
  const rest = tokens.filter(
    ({ text }, at) => !(named.from <= at && at < named.to) && !isTime(at) && text !== '.',
  );
  if (rest.some((word) => !tells(word, 'beside-replies/names-it'))) return null;
  const at = placeUnsettled(named, request, asks, model) ?? placePointedTo(draft, request, model);
  const service = at === undefined ? undefined : request.services[at];
  if (at === undefined || !service) return null;
  if (!mayBe(named, service, model)) return null;
  // "Eval only" names what it was called before, and takes the others out.
  if (!service.codes.some((code) => named.codes.includes(code)) && isOfFamily(named, service, model))
    return replaced(request, at, named, model);
  const isOnly = tokens.some(({ text }) => text === 'only') && request.services.length > 1;
  if (isOnly && service.codes.every((code) => named.codes.includes(code))) return null;
  const isGroup = service.codes[0] === model.groupCode;
  const told = toService(named);
  // "It was a re-exam" of what may be a new patient's exam as well: those of its codes that it may be.
  const left = told.codes.filter((code) => service.codes.includes(code));
  return {
    ...request,
    services: request.services.with(at, {
      ...service,
      codes: left.length > 0 ? left : told.codes,
      open: told.open,
      minutes: told.minutes ?? service.minutes,
      contact: isGroup ? 'group' : (told.contact ?? service.contact),
      regions: told.regions.length > 0 ? told.regions : service.regions,
    }),
    openPhrases: [
      ...request.openPhrases.filter((open) => open.service !== at),
      ...openPhrasesOf({ mentions: [named] }).map((open) => ({ ...open, service: at })),
    ],
  };
}

/**
 * Whether an open service may have been what is named: one of its codes, or other work of the same clock; "with exam" is nothing that
 * an adjustment was, and "stretching" no stimulation.
 */
function mayBe(named: Mention, service: Service, model: Model): boolean {
  if (named.codes.some((code) => service.codes.includes(code)) || isOfFamily(named, service, model))
    return true;
  if (isAdjustment(named, model) || isAdjustment(service, model) || service.open === 'attended') return false;
  const clock = (code: string | undefined) => model.ruleSet.codes[code ?? '']?.clock;
  const isGroup = service.codes[0] === model.groupCode;
  return isGroup || service.codes.length === 0 || clock(named.codes[0]) === clock(service.codes[0]);
}

/** "It was a re-eval" after an evaluation: of which visit it was is asked, and it was another of its kind. */
function isOfFamily(named: Mention, service: Service, { ruleSet }: Model): boolean {
  const family = (code: string) => ruleSet.codes[code]?.family;
  const families = service.codes.flatMap((code) => family(code) ?? []);
  return service.open === 'visit-type' && named.codes.some((code) => families.includes(family(code) ?? ''));
}

/** The service whose question is open, or the group alone, of which nobody said what was done. */
function placeUnsettled(
  named: Mention,
  { services, openPhrases }: Request,
  asks: Conversation['asks'],
  model: Model,
): number | undefined {
  const asked = openPhrases.filter(({ phrase, service }) => {
    const id = model.ruleSet.ambiguous[phrase]?.ask;
    const told = services[service];
    return id !== undefined && asks.includes(id) && told !== undefined && mayBe(named, told, model);
  });
  const [open, other] = asked;
  if (open) return other ? undefined : open.service;
  const group = services.findIndex(({ codes, minutes }) => codes[0] === model.groupCode && minutes !== null);
  return group >= 0 && services.length === 1 ? group : undefined;
}

/** "It was massage": the only service beside an adjustment. */
function placePointedTo({ tokens }: Draft, { services }: Request, model: Model): number | undefined {
  if (!tokens.slice(0, 3).some(({ text }) => points.test(text))) return undefined;
  const places = services.flatMap((one, at) => (isAdjustment(one, model) ? [] : [at]));
  return places.length === 1 ? places[0] : undefined;
}
