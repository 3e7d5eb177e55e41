const nouns = new Set(
  `therapy training practice drill drills exercise exercises activity activities task tasks technique techniques maneuver maneuvers stretch
  stretches stretching release mob mobs treatment program retraining re-education strengthening`.split(/\s+/),
);

/** Whether a word is the noun of something done, whatever stands before it: "leech therapy". */
export const isWorkNoun = (word: string | undefined): boolean => nouns.has(word ?? '');
