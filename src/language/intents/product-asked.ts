import { type Draft, seen } from '../draft.ts';

/**
 * Whether a product is asked for as such: "hcpcs for a wheeled walker". A thing and a word for how it is come by, no word of its
 * use, and no service but what the name of the thing sounds like.
 */
export function isProductAsked(draft: Draft): boolean {
  const named = (value: string) => seen(draft, 'products', value);
  const things = named('thing');
  return (
    things.length > 0 &&
    named('come-by').length > 0 &&
    named('use').length === 0 &&
    draft.durations.length === 0 &&
    draft.mentions.every(
      ({ by, from, to }) => by !== 'code' && things.some((thing) => thing.from < to && from < thing.to),
    )
  );
}
