/** Units by a line's place among the lines; undefined, or beyond the end, where a line is not counted. */
export type UnitsByLine = readonly (number | undefined)[];

/**
 * Two counts of the same lines as one; where both count a line, the second holds.
 *
 * @example joinUnits([1, undefined], [undefined, 2]) // [1, 2]
 */
export function joinUnits(one: UnitsByLine, other: UnitsByLine): UnitsByLine {
  const joined: (number | undefined)[] = [];
  for (let at = 0; at < Math.max(one.length, other.length); at++) joined.push(other[at] ?? one[at]);
  return joined;
}
