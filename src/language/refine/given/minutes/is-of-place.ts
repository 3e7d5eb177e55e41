import type { Draft } from '../../../draft.ts';

/**
 * Whether a time is told of a place alone, in a list: "5 min MFR on the neck, 5 on the shoulder, 5 on the forearm" goes on with what
 * was told first.
 */
export function isOfPlace(
  { tokens, mentions, sightings }: Pick<Draft, 'tokens' | 'mentions' | 'sightings'>,
  from: number,
  to: number,
): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (!/^(on|to)$/.test(text(to)) || !/^(,|and|&|\+|then)$/.test(text(from - 1))) return false;
  const place = /^(the|her|his|my|their|left|right|l|r|rt|lt)$/.test(text(to + 1)) ? to + 2 : to + 1;
  const region = sightings.find(({ slot, from: at }) => slot === 'region' && at === place);
  const ends =
    region && (tokens[region.to] === undefined || /^([,.;!?)\n+&]|and|then)$/.test(text(region.to)));
  return ends === true && !mentions.some((mention) => mention.from >= to && mention.from < region.to);
}
