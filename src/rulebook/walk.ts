/** A text somewhere in a file, and the way to it. */
export interface Leaf {
  path: PropertyKey[];
  text: string;
}

/** Every text of `data` below a key of one of these names, also inside lists. */
export function textsUnder(
  keys: ReadonlySet<string>,
  data: unknown,
  path: PropertyKey[] = [],
  inside = false,
): Leaf[] {
  if (typeof data === 'string') return inside ? [{ path, text: data }] : [];
  if (Array.isArray(data)) return data.flatMap((item, i) => textsUnder(keys, item, [...path, i], inside));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsUnder(keys, value, [...path, key], keys.has(key)),
  );
}
