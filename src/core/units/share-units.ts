import { gather } from '../gather.ts';
import { ladder } from './ladder.ts';

/**
 * How total time shares its units among services, by their places: every way that the rule allows.
 *
 * @param minutes whole minutes of each service, 0 or more
 * @returns units of each service, in its place; at least one way, all of the same sum
 * @see countCms, which tells the rule
 * @example shareUnits([33, 7]) // [[2, 1]]
 * @example shareUnits([20, 20]) // [[2, 1], [1, 2]]
 */
export function shareUnits(minutes: readonly number[]): number[][] {
  let total = 0;
  let wholeUnits = 0;
  for (const each of minutes) {
    total += each;
    wholeUnits += Math.floor(each / 15);
  }
  const left = ladder(total) - wholeUnits;
  const remainders = minutes.map((each) => each % 15);
  // The last remainder that wins a unit; nothing wins where no unit is left.
  const cutOff = left > 0 ? lastOf(left, remainders) : Number.POSITIVE_INFINITY;
  const tied: number[] = [];
  let certain = 0;
  remainders.forEach((rest, at) => {
    if (rest === cutOff && cutOff > 0) tied.push(at);
    if (rest > cutOff) certain += 1;
  });
  return chooseSome(tied, left - certain).map((winners) =>
    minutes.map((each, at) => {
      const wins = (remainders[at] ?? 0) > cutOff || winners.includes(at);
      return Math.floor(each / 15) + (wins ? 1 : 0);
    }),
  );
}

/** The smallest of the so many largest remainders; 0 where there are not as many. */
const lastOf = (many: number, remainders: readonly number[]): number =>
  remainders.find((rest) => {
    let larger = 0;
    let asLarge = 0;
    for (const other of remainders) {
      if (other > rest) larger += 1;
      if (other >= rest) asLarge += 1;
    }
    return larger < many && many <= asLarge;
  }) ?? 0;

/** All ways to take `count` of `places`, in their order; one empty way where nothing is to be taken. */
function chooseSome(places: readonly number[], count: number): number[][] {
  if (count <= 0) return [[]];
  return gather(places, (place, index) =>
    chooseSome(places.slice(index + 1), count - 1).map((rest) => [place, ...rest]),
  );
}
