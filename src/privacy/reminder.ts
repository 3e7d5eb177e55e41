import type { PersonalKind } from './personal-data.ts';

/**
 * What is said, to the asker alone, where a message seems to hold patient data; it repeats none of it.
 *
 * @param kinds what was seen, each once
 * @returns null where nothing was seen
 */
export function reminder(kinds: readonly PersonalKind[]): string | null {
  const [first, ...rest] = kinds;
  if (first === undefined) return null;
  const last = rest.at(-1);
  const listed = last === undefined ? first : `${[first, ...rest.slice(0, -1)].join(', ')} and ${last}`;
  return `The message seems to hold patient data (${listed}). None of it was used or kept; please leave it out, and take it out of the message where you can.`;
}
