import type { Service } from '../../../core/visit.ts';
import { type Draft, type Duration, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isPartOf } from '../../refine/given/totals/is-part-of.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/**
 * "15 of it was in a group", "the last 15 was group", "half of the TE was group": so many minutes of a service were shared, and the
 * rest stays with one patient. Of several services the one that is named, or whose whole time is ("15 of the 40"), or the only one
 * that patients can share; where it may be any the visit stays as it was, and it is asked.
 */
export function partInGroup(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const { sharedPart } = request;
  const answered = sharedPart === undefined ? -1 : placeAnswered(draft, request);
  if (sharedPart !== undefined && answered >= 0) return split(request, answered, sharedPart, model);
  if (seen(draft, 'people', 'group').length === 0) return null;
  const part = draft.durations.find((time) => isPart(draft, time));
  if (part === undefined) return shareOfOne(draft, request, model);
  const places = placesOf(part, draft, request, model);
  const [at] = places;
  if (at === undefined) return null;
  return places.length === 1
    ? split(request, at, part.minutes, model)
    : { ...request, sharedPart: part.minutes };
}

/** "15 of it", "15 of the 40", "the last 15", "15 was in a group". */
const isPart = ({ tokens }: Draft, time: Duration): boolean =>
  isPartOf(tokens, time) ||
  /^(of|was|were)$/.test(tokens[time.to]?.text ?? '') ||
  /^(first|last|other|final)$/.test(tokens[time.from - 1]?.text ?? '');

/** "Half of the TE was group", "half of it": of the service that is named, or the only one that patients can share. */
function shareOfOne(draft: Draft, request: Request, model: Model): Request | null {
  const [share] = draft.shares;
  if (typeof share?.part !== 'number' || draft.durations.length > 0) return null;
  const [at, second] = placesMeant(draft, request, model);
  const minutes = request.services[at ?? -1]?.minutes;
  if (at === undefined || second !== undefined || minutes == null) return null;
  return split(request, at, Math.floor(minutes * share.part), model);
}

/** The service that answers of which it was: "the TE", "the 20". */
function placeAnswered({ mentions, durations, tokens }: Draft, request: Request): number {
  const [named, second] = mentions;
  const isOther = tokens.some(
    (word, at) =>
      word.kind === 'word' &&
      !tells(word, 'beside-replies/part-in-group') &&
      !mentions.some(({ from, to }) => from <= at && at < to),
  );
  if (isOther) return -1;
  if (named) return second || named.minutes.length > 0 ? -1 : placeInVisit(named, request);
  const said = tokens.flatMap(({ text }) => (/^\d{1,3}$/.test(text) ? [Number(text)] : []));
  const fits = request.services.flatMap(({ minutes }, at) => (minutes === said[0] ? [at] : []));
  return said.length === 1 && durations.length < 2 && fits.length === 1 ? (fits[0] ?? -1) : -1;
}

/** Where the services stand of which that may be a part. */
function placesOf(part: Duration, draft: Draft, request: Request, model: Model): number[] {
  const whole = draft.tokens.slice(part.to, part.to + 3).find(({ text }) => /^\d{2,3}$/.test(text))?.text;
  return placesMeant(draft, request, model).filter((at) => {
    const minutes = request.services[at]?.minutes ?? 0;
    return minutes >= part.minutes && (whole === undefined || minutes === Number(whole));
  });
}

/** The services that are named, else those that patients can share, and are not yet a group's. */
function placesMeant({ mentions }: Draft, request: Request, { groupCode, ruleSet }: Model): number[] {
  const named = mentions.filter(({ codes }) => codes.length > 0 && codes[0] !== groupCode);
  const meant = named.map((mention) => placeInVisit(mention, request));
  const isShared = (code: string): boolean =>
    ruleSet.codes[code]?.contact === 'one_on_one' &&
    ruleSet.codes[code]?.clock === 'fifteen_pooled' &&
    !ruleSet.codes[code]?.byHand;
  return request.services.flatMap(({ codes, contact }, at) => {
    const isOpen = codes[0] !== groupCode && contact !== 'group';
    return isOpen && (named.length > 0 ? meant.includes(at) : codes.some(isShared)) ? [at] : [];
  });
}

/** The part that was shared becomes a service of its own; all of it makes the service a group's. */
function split(request: Request, at: number, minutes: number, { groupCode }: Model): Request {
  const whole = request.services[at];
  if (whole?.minutes == null) return request;
  if (whole.minutes <= minutes)
    return { ...request, services: request.services.with(at, { ...whole, contact: 'group' }) };
  const shared: Service = {
    ...{ ...whole, codes: [groupCode], goal: null, open: null, assistantMinutes: null },
    ...{ minutes, contact: null, unitsSaid: null, modifiersSaid: [] },
  };
  const rest: Service = { ...whole, minutes: whole.minutes - minutes };
  return { ...request, services: [...request.services.with(at, rest), shared] };
}
