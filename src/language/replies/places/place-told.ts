import { type Draft, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { takesRegions } from '../../refine/given/regions/nearest-for-regions.ts';
import { regionsMeant } from '../../refine/regions/regions-meant.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';

/**
 * "The neck", "it was the low back": where the only therapy of a visit without an adjustment went, so that it is known when an
 * adjustment is told later.
 */
export function placeTold(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const { tokens, mentions, durations } = draft;
  if (mentions.length + durations.length > 0 || request.services.some((one) => isAdjustment(one, model)))
    return null;
  const places = regionsMeant(draft, model);
  const isPlace = (at: number) => seen(draft, 'region').some(({ from, to }) => from <= at && at < to);
  const isOther = tokens.some(
    (word, at) => word.kind !== 'sign' && !tells(word, 'beside-replies/place-told') && !isPlace(at),
  );
  const taking = request.services.flatMap((service, at) => (takesRegions(service, model) ? [at] : []));
  // Of several therapies a limb is that of all; a part of the spine may be one's alone.
  const isLimb = places.every(({ value }) => !model.ruleSet.regions.find(({ id }) => id === value)?.spinal);
  if (places.length === 0 || isOther || taking.length === 0 || (taking.length > 1 && !isLimb)) return null;
  const regions = [...new Set(places.map(({ value }) => value))];
  return {
    ...request,
    services: request.services.map((service, at) =>
      taking.includes(at) ? { ...service, regions } : service,
    ),
  };
}
