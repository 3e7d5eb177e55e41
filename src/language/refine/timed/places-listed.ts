import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';

const left = /^(l|lt|left)$/;
const right = /^(r|rt|right)$/;
const joins = /^(and|&|\+|,|\/|plus|then)$/;
const small = /^(the|her|his|their|to|on|upper|lower)$/;

/**
 * How many places a list of them names: "right shoulder and left shoulder" and "neck and low back" are two, so are the sides of "right
 * and left shoulder". 1 where none is listed, or where people are counted too, each of whom may be meant.
 *
 * @param isHere what stands in the part of the message that is looked at
 */
export function placesListed(draft: Draft, isHere: (one: { from: number }) => boolean): number {
  if (draft.counts.some(({ noun }) => noun === 'patients') || draft.named.length > 0) return 1;
  const places = apart([...seen(draft, 'region'), ...seen(draft, 'muscles')].filter(isHere));
  let most = 1;
  let listed = 0;
  for (const [at, place] of places.entries()) {
    const last = places[at - 1];
    listed = last && areJoined(draft, last, place) ? listed + 1 : bothSides(draft, place);
    most = Math.max(most, listed);
  }
  return most;
}

/** Each place once, by its longest words. */
function apart(places: readonly Sighting[]): Sighting[] {
  const longestFirst = [...places].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Sighting[] = [];
  for (const place of longestFirst) if (place.from >= (kept.at(-1)?.to ?? 0)) kept.push(place);
  return kept;
}

/** Between two places of a list there is one word that joins them, and sides. */
function areJoined({ tokens }: Draft, { to }: Sighting, { from }: Sighting): boolean {
  const between = tokens
    .slice(to, from)
    .map(({ text }) => text)
    .filter((text) => !small.test(text) && !left.test(text) && !right.test(text));
  return between.length > 0 && between.every((text) => joins.test(text));
}

/** "Right and left shoulder". */
function bothSides({ tokens }: Draft, { from }: Sighting): number {
  const [one, sign, other] = [3, 2, 1].map((back) => tokens[from - back]?.text ?? '');
  const isBoth =
    (right.test(one ?? '') && left.test(other ?? '')) || (left.test(one ?? '') && right.test(other ?? ''));
  return isBoth && joins.test(sign ?? '') ? 2 : 1;
}
