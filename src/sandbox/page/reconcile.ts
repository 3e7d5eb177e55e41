/** One child of a list: `made` anew only when its `key` is new or a part of its `version` changed. */
export interface Item {
  key: string;
  version: readonly unknown[];
  draw: () => HTMLElement;
}

const versions = new WeakMap<Element, readonly unknown[]>();

/**
 * Makes the children of `list` those of `items`, in order, and touches no child that stays the same: what a
 * person reads, has focused or has half chosen is left alone when something else changes.
 */
export function reconcile(list: HTMLElement, items: Item[]): void {
  const old = new Map<string, HTMLElement>();
  for (const child of list.children) {
    if (child instanceof HTMLElement && child.dataset.key) old.set(child.dataset.key, child);
  }
  const wanted = items.map((item) => {
    const known = old.get(item.key);
    if (known && sameVersion(versions.get(known), item.version)) return known;
    const made = item.draw();
    made.dataset.key = item.key;
    versions.set(made, item.version);
    known?.replaceWith(made);
    return made;
  });
  const keep = new Set<Element>(wanted);
  for (const child of [...list.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((child, place) => {
    if (list.children[place] !== child) list.insertBefore(child, list.children[place] ?? null);
  });
}

function sameVersion(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one?.length === other.length && one.every((part, place) => Object.is(part, other[place]));
}
