/**
 * Units of a timed code counted alone, by the midpoint rule of the code set: a period counts once its half has passed.
 * For 15-minute periods this is the ladder.
 *
 * @param minutes whole minutes, 0 or more
 * @param each minutes of one period, 1 or more
 * @see CPT introduction, Time (CPT_TIME in rules/sources.yml)
 * @example pastHalf(15, 30) // 0
 * @example pastHalf(16, 30) // 1
 * @example pastHalf(91, 60) // 2
 */
export function pastHalf(minutes: number, each: number): number {
  return Math.floor((minutes + Math.ceil(each / 2) - 1) / each);
}
