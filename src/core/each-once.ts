/**
 * The things of a list, each once, in the order in which they came. The lists of a visit are short: looking each up in what
 * was kept costs a fraction of making a set of them and a list of that.
 *
 * @example eachOnce(['97110', '97140', '97110']) // ['97110', '97140']
 */
export function eachOnce<Item>(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) if (!kept.includes(item)) kept.push(item);
  return kept;
}
