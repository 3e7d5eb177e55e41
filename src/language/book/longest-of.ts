import type { Sighting } from './find-phrases.ts';

/** Of sightings that share words the longest; each value once, in the order of the message. */
export function longestOf(sightings: readonly Sighting[]): Sighting[] {
  const kept = sightings.filter(
    (one) =>
      !sightings.some(
        (other) => other.from < one.to && one.from < other.to && other.to - other.from > one.to - one.from,
      ),
  );
  return kept.filter(({ value }, at) => kept.findIndex((other) => other.value === value) === at);
}
