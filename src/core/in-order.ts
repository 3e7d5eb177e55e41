/**
 * The things of a list by their turn, lowest first; those of one turn stay as they came. What a visit puts in order is two or
 * three things long and mostly in order already: each is put in its place from behind, which asks nothing more of it then.
 *
 * @example inOrder(['97140', '97110'], Number) // ['97110', '97140']
 */
export function inOrder<Item>(items: readonly Item[], turnOf: (item: Item) => number): Item[] {
  const ordered: Item[] = [];
  for (const item of items) {
    const turn = turnOf(item);
    let at = ordered.length;
    while (at > 0 && turnOf(ordered[at - 1] as Item) > turn) at -= 1;
    if (at === ordered.length) ordered.push(item);
    else ordered.splice(at, 0, item);
  }
  return ordered;
}
