/** A text somewhere in a file, and the way to it. */
interface Leaf {
  path: PropertyKey[];
  text: string;
}

/** Every text of `data` below a key of one of these names, also inside lists; `at` is the way to `data`. */
export function textsUnder(keys: ReadonlySet<string>, data: unknown, at: PropertyKey[] = []): Leaf[] {
  const found: Leaf[] = [];
  const path = [...at];
  walk(data, false);
  return found;

  function walk(value: unknown, inside: boolean): void {
    if (typeof value === 'string') {
      if (inside) found.push({ path: [...path], text: value });
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) step(i, item, inside);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) step(key, item, keys.has(key));
    }
  }
  function step(part: PropertyKey, value: unknown, inside: boolean): void {
    path.push(part);
    walk(value, inside);
    path.pop();
  }
}
