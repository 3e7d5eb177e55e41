/** Letters of the longest words compared. */
const LONGEST = 40;

/** The last three rows of the table of distances, used again by every comparison. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/**
 * Counts the slips by which one word became the other: a letter left out, put in or mistaken, or two neighbours swapped
 * (the optimal string alignment distance). It stops as soon as there are too many, and allocates nothing: every unknown word
 * is measured against dozens of words.
 *
 * @param most slips that are still forgiven
 * @returns the number of slips, or `most + 1` for any number above it
 * @example slipsBetween('tehrapy', 'therapy', 2) // 1
 */
export function slipsBetween(typed: string, meant: string, most: number): number {
  if (typed.length > LONGEST || meant.length > LONGEST) return most + 1;
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let to = 0; to <= meant.length; to++) last[to] = to;
  let fewestLast = 0;
  for (let from = 1; from <= typed.length; from++) {
    row[0] = from;
    let fewest = from;
    const letter = typed.charCodeAt(from - 1);
    for (let to = 1; to <= meant.length; to++) {
      const other = meant.charCodeAt(to - 1);
      let slips = Math.min(
        at(row, to - 1) + 1,
        at(last, to) + 1,
        at(last, to - 1) + (letter === other ? 0 : 1),
      );
      const isSwap =
        from > 1 && to > 1 && letter === meant.charCodeAt(to - 2) && typed.charCodeAt(from - 2) === other;
      if (isSwap) slips = Math.min(slips, at(before, to - 2) + 1);
      row[to] = slips;
      if (slips < fewest) fewest = slips;
    }
    if (fewest > most && fewestLast > most) return most + 1;
    fewestLast = fewest;
    [before, last, row] = [last, row, before];
  }
  return Math.min(at(last, meant.length), most + 1);
}

const at = (row: Uint8Array, place: number): number => row[place] as number;
