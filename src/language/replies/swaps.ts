import { type Draft, seen } from '../draft.ts';
import type { Request } from '../request.ts';
import type { Conversation } from './reply.ts';
import { saysOnly } from './says-only.ts';

/** "Swap them", "the other way around": the minutes of two services change places, unless a change before it is what is turned. */
export function swaps(draft: Draft, { request, previous }: Conversation): Request | null {
  const [swap] = seen(draft, 'replies', 'swaps');
  const [way] = seen(draft, 'replies', 'other-way');
  const said = swap ?? (previous === undefined ? way : undefined);
  const timed = request.services.flatMap(({ minutes }, at) => (minutes === null ? [] : [at]));
  const [one, other] = timed;
  if (said === undefined || !saysOnly(draft, said) || timed.length !== 2) return null;
  const [first, second] = [request.services[one ?? -1], request.services[other ?? -1]];
  if (!first || !second) return null;
  return {
    ...request,
    services: request.services.map((service) =>
      service === first
        ? { ...service, minutes: second.minutes }
        : service === second
          ? { ...service, minutes: first.minutes }
          : service,
    ),
  };
}
