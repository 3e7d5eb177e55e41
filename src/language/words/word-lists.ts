import type { Vocabularies } from '../book/load-vocabulary.ts';

/** The words of every vocabulary that is found `word-by-word`, by its name and by what they tell. */
export type WordLists = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

const none: ReadonlySet<string> = new Set();

/**
 * Words that are no phrases to be found: a step looks whether a word is one of them.
 *
 * @param vocabulary a file of intents/vocabulary, found `word-by-word`
 * @param told what its words tell, a key of the file
 * @returns none where the file has no such words
 */
export const listed = (
  { wordLists }: { wordLists: WordLists },
  vocabulary: string,
  told: string,
): ReadonlySet<string> => wordLists.get(vocabulary)?.get(told) ?? none;

/** Made once, of all vocabularies. */
export function wordListsOf(vocabularies: Vocabularies): WordLists {
  return new Map(
    [...vocabularies]
      .filter(([, { found }]) => found === 'word-by-word')
      .map(([name, { words }]) => [
        name,
        new Map(Object.entries(words).map(([told, list]) => [told, new Set(list)])),
      ]),
  );
}
