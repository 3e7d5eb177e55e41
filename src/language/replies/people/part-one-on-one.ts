import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/**
 * "The first 10 one on one", "10 min was 1:1" of a group: so many minutes were with one patient, and the rest was shared. What was
 * done in them is asked where only the time of the group was told.
 */
export function partOneOnOne(
  { durations, mentions, ...draft }: Draft,
  { request }: Conversation,
  model: Model,
): Request | null {
  const [part, second] = durations;
  if (!part || second || mentions.length > 0 || draft.counts.length > 0) return null;
  const isAlone = draft.tokens.some(({ text }) => /^(alone|solo|individual|individually)$/.test(text));
  const told = ['one-on-one', 'in-contrast'].some((how) => seen(draft, 'people', how).length > 0);
  if (!told && !isAlone) return null;
  const places = request.services.flatMap(({ codes, contact, minutes }, at) =>
    (contact === 'group' || codes[0] === model.groupCode) && (minutes ?? 0) > part.minutes ? [at] : [],
  );
  const [at, other] = places;
  const whole = request.services[at ?? -1];
  if (at === undefined || other !== undefined || whole?.minutes == null) return null;
  const isNamed = whole.codes[0] !== model.groupCode;
  const shared = {
    ...whole,
    codes: [model.groupCode],
    open: null,
    goal: null,
    contact: null,
    minutes: whole.minutes - part.minutes,
  };
  const alone = {
    ...whole,
    codes: isNamed ? whole.codes : [],
    open: isNamed ? whole.open : ('activity' as const),
    contact: 'one-on-one' as const,
    minutes: part.minutes,
  };
  return { ...request, services: [...request.services.with(at, alone), shared] };
}
