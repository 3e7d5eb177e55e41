import type { Service } from '../../../core/visit.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { settleValue } from '../../request/settle.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** Words beside it: "no sorry, I meant the other one". */
const BESIDE = 5;

/**
 * "No, the other one": turns round what the last reply chose of two. Where nothing was chosen yet, it turns round what
 * the answer assumed: one-on-one, while it asks about a group. Where there are more than two it asks again.
 */
export function otherOne(draft: Draft, thread: Conversation, { ruleSet }: Model): Request | null {
  const said = seen(draft, 'replies', 'other-one')[0];
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  // "The other one was 15" tells a time.
  const isTime = draft.durations.length > 0 || draft.tokens.some(({ kind }) => kind === 'number');
  if (!said || isTime || draft.mentions.length > 0 || words - (said.to - said.from) > BESIDE) return null;
  const { request, previous, asks } = thread;
  if (previous && previous.services.length === request.services.length)
    for (const [at, now] of request.services.entries()) {
      const before = previous.services[at];
      if (!before) continue;
      if (before.codes.join() !== now.codes.join()) return otherCode(thread, previous, at);
      if (before.minutes !== now.minutes) return otherService(request, at, before);
      if (before.contact !== now.contact)
        return settleValue(request, 'group', opposite(now.contact), ruleSet);
    }
  if (previous && previous.regionOfTherapy !== request.regionOfTherapy)
    return settleValue(request, 'region', request.regionOfTherapy === 'same' ? 'other' : 'same', ruleSet);
  if (previous && previous.timeOfServices !== request.timeOfServices)
    return settleValue(
      request,
      'separate-time',
      request.timeOfServices === 'same' ? 'separate' : 'same',
      ruleSet,
    );
  if (previous && previous.care !== request.care)
    return settleValue(request, 'care-type', request.care === 'active' ? 'maintenance' : 'active', ruleSet);
  const contact = request.services.find((service) => service.contact !== null)?.contact ?? 'one-on-one';
  return asks.includes('group') || contact === 'group'
    ? settleValue(request, 'group', opposite(contact), ruleSet)
    : request;
}

const opposite = (contact: Service['contact']): string => (contact === 'group' ? 'one-on-one' : 'group');

/** The other of two codes; of more the phrase is open again, and its question is asked. */
function otherCode({ request }: Conversation, previous: Request, at: number): Request {
  const now = request.services[at];
  const before = previous.services[at];
  if (!now || !before) return request;
  const rest = before.codes.filter((code) => !now.codes.includes(code));
  const isOpen = rest.length !== 1;
  const service: Service = { ...now, codes: isOpen ? before.codes : rest, open: isOpen ? before.open : null };
  return {
    ...request,
    services: request.services.map((each, index) => (index === at ? service : each)),
    openPhrases: isOpen ? previous.openPhrases : request.openPhrases,
  };
}

/** Minutes that went to one service belong to the only other one. */
function otherService(request: Request, at: number, before: Service): Request {
  const others = request.services.flatMap((_, index) => (index === at ? [] : [index]));
  const [other] = others;
  const minutes = request.services[at]?.minutes ?? null;
  if (others.length !== 1) return request;
  return {
    ...request,
    services: request.services.map((service, index) =>
      index === at
        ? { ...service, minutes: before.minutes }
        : index === other
          ? { ...service, minutes }
          : service,
    ),
  };
}
