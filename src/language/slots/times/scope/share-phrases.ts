import type { Vocabulary } from '../../../book/load-vocabulary.ts';

/** Of the whole, what is left of it, or the same for each. */
export type PartOfTime = number | 'rest' | 'even';

/** How people say a part of a time, by the first word; the longest phrase first of those that begin alike. */
export type SharePhrases = ReadonlyMap<string, readonly { words: string[]; part: PartOfTime }[]>;

/**
 * Made once, of intents/vocabulary/shares.yml.
 *
 * @param words phrases by the part that they tell: a fraction ("1/2"), `rest` or `even`
 * @throws RangeError for a part that is none of these
 */
export function sharePhrasesOf(words: Vocabulary): SharePhrases {
  const phrases = Object.entries(words)
    .flatMap(([part, list]) => list.map((phrase) => ({ words: phrase.split(' '), part: partOf(part) })))
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, (typeof phrases)[number][]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

function partOf(part: string): PartOfTime {
  if (part === 'rest' || part === 'even') return part;
  const [of, by] = part.split('/').map(Number);
  const fraction = (of ?? 0) / (by ?? 0);
  if (!(fraction > 0 && fraction < 1)) throw new RangeError(`shares.yml: ${part} is no part of a time`);
  return fraction;
}
