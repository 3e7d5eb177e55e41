/**
 * Units of a timed 15-minute service, or of a pool of them: none below 8 minutes, then one for each 15 with the
 * midpoint rounded up (8-22 = 1, 23-37 = 2, 38-52 = 3, and so on without end).
 *
 * @param minutes whole minutes, 0 or more
 * @returns whole units
 * @see Medicare Claims Processing Manual, chapter 5, section 20.2.C (the minute table)
 * @example ladder(7) // 0
 * @example ladder(22) // 1
 * @example ladder(23) // 2
 */
export function ladder(minutes: number): number {
  return minutes < 8 ? 0 : Math.floor((minutes + 7) / 15);
}

/**
 * The least and the most minutes that make a number of units on the ladder.
 *
 * @param units 1 or more
 * @example minutesFor(3) // { least: 38, most: 52 }
 */
export function minutesFor(units: number): { least: number; most: number } {
  return { least: units * 15 - 7, most: units * 15 + 7 };
}
