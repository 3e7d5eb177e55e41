import type { Vocabularies } from '../book/load-vocabulary.ts';

/** A list of words: its vocabulary, a file of intents/vocabulary found `word-by-word`, and what its words tell, a key of it. */
export type WordList = `${string}/${string}`;

/** The lists that each word stands in. */
export type WordLists = ReadonlyMap<string, ReadonlySet<WordList>>;

/** A word as it carries the lists that it stands in. */
interface Listed {
  lists: ReadonlySet<WordList>;
}

/** Of what stands in no list. */
export const unlisted: ReadonlySet<WordList> = new Set();

/**
 * Whether a word is one of a list. Such words are no phrases to be found: a step asks of the word at hand.
 *
 * @example tells(tokens[at], 'rest/idle') // "rested", "waiting"
 */
export const tells = (word: Listed | undefined, list: WordList): boolean => word?.lists.has(list) ?? false;

/** Made once, of all vocabularies; `{payer}` in a list stands for every name of payers.yml, of one word or of several. */
export function wordListsOf(vocabularies: Vocabularies): WordLists {
  const lists = new Map<string, Set<WordList>>();
  const payers = Object.values(vocabularies.get('payers')?.words ?? {}).flat();
  for (const [vocabulary, { found, words }] of vocabularies) {
    if (found !== 'word-by-word') continue;
    for (const [told, list] of Object.entries(words))
      for (const word of list.flatMap((one) => (one === '{payer}' ? payers : [one])))
        lists.set(word, (lists.get(word) ?? new Set()).add(`${vocabulary}/${told}`));
  }
  return lists;
}
