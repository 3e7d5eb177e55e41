/**
 * From how many a number may be minutes, by what stands beside it: the less tells that it is a time, the more it must be. Every step that
 * doubts a number holds it against one of these.
 */
export const fewestMinutes = {
  /** Told as a time, or the answer to one that was asked for: nobody writes down less. */
  told: 3,
  /** Bare, where a smaller number counts things, areas or units: "2 bands", "gait is 3". */
  bare: 5,
  /** Beside what is graded from nought to five: "hip strength 4". */
  aboveGrades: 6,
  /** Where it may as well be a score or a sum of units: no unit is counted for less. */
  aboveScores: 8,
} as const;
