import type { Service } from '../../core/visit.ts';
import { type Draft, type Duration, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { isPartOf } from '../refine/given/is-part-of.ts';
import type { Request } from '../request.ts';
import { placeInVisit } from './in-the-visit.ts';
import type { Conversation } from './reply.ts';

/**
 * "15 of it was in a group", "the last 15 was group": so many minutes of a service were shared, and the rest stays with one
 * patient. Of several services the one that is named, or whose whole time is ("15 of the 40"); where it may be any the visit
 * stays as it was: all of it as a group would be another claim.
 */
export function partInGroup(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const part = draft.durations.find((time) => isPart(draft, time));
  if (part === undefined || seen(draft, 'people', 'group').length === 0) return null;
  const places = placesOf(part, draft, request, model);
  const [at] = places;
  if (at === undefined) return null;
  return places.length === 1 ? split(request, at, part.minutes, model) : request;
}

/** "15 of it", "15 of the 40", "the last 15". */
const isPart = ({ tokens }: Draft, time: Duration): boolean =>
  isPartOf(tokens, time) ||
  tokens[time.to]?.text === 'of' ||
  /^(first|last|other)$/.test(tokens[time.from - 1]?.text ?? '');

/** Where the services stand of which that may be a part. */
function placesOf(part: Duration, { mentions, tokens }: Draft, request: Request, model: Model): number[] {
  const named = mentions.filter(({ codes }) => codes.length > 0 && codes[0] !== model.groupCode);
  const whole = tokens.slice(part.to, part.to + 3).find(({ text }) => /^\d{2,3}$/.test(text))?.text;
  const meant = named.map((mention) => placeInVisit(mention, request));
  return request.services.flatMap(({ codes, minutes, contact }, at) => {
    const isLonger = codes[0] !== model.groupCode && contact !== 'group' && (minutes ?? 0) > part.minutes;
    const fits = named.length > 0 ? meant.includes(at) : whole === undefined || minutes === Number(whole);
    return isLonger && fits ? [at] : [];
  });
}

/** The part that was shared becomes a service of its own. */
function split(request: Request, at: number, minutes: number, { groupCode }: Model): Request {
  const whole = request.services[at];
  if (whole?.minutes == null) return request;
  const shared: Service = {
    ...{ ...whole, codes: [groupCode], goal: null, open: null, assistantMinutes: null },
    ...{ minutes, contact: null, unitsSaid: null, modifiersSaid: [] },
  };
  const rest: Service = { ...whole, minutes: whole.minutes - minutes };
  return { ...request, services: [...request.services.with(at, rest), shared] };
}
