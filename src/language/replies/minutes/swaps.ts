import { type Draft, seen } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { saysOnly } from '../meant/says-only.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** "Swap them", "the other way around": the minutes of two services change places, unless a change before it is what is turned. */
export function swaps(draft: Draft, { request, previous }: Conversation): Request | null {
  const [swap] = seen(draft, 'replies', 'swaps');
  const [way] = seen(draft, 'replies', 'other-way');
  const named = swapsNamed(draft, request);
  if (named !== null) return named;
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

/** "Swap te and mt": the two are named. */
function swapsNamed({ tokens, mentions }: Draft, request: Request): Request | null {
  const [first, second] = mentions;
  if (!first || !second || mentions.length > 2 || !/^(swap|switch|flip|reverse)$/.test(tokens[0]?.text ?? ''))
    return null;
  const isJoined = tokens.slice(first.to, second.from).every(({ text }) => /^(and|&|the|,)$/.test(text));
  const [one, other] = [placeInVisit(first, request), placeInVisit(second, request)];
  const [before, behind] = [request.services[one], request.services[other]];
  if (!isJoined || !before || !behind) return null;
  const services = request.services
    .with(one, { ...before, minutes: behind.minutes })
    .with(other, { ...behind, minutes: before.minutes });
  return { ...request, services };
}
