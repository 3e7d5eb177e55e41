import { stem } from '../stem.ts';
import { type ThumbedWords, thumbedWords } from './thumb-slip.ts';

/** Words of the field by first letter, to find the one that a misspelt word stands for. */
export interface SpellingBook {
  /** Words that are right as they are, each with its stem. */
  known: Map<string, string>;
  /** Stems of those words: of another form of one ("exercising") nothing is to be mended. */
  roots: Set<string>;
  /** Roots that are no words themselves: "hous" of "house". */
  bare: Set<string>;
  byLetter: Map<string, { word: string; letters: number }[]>;
  /** What is meant by words as thumbs type them, where no rule finds it. */
  mistyped: Map<string, string>;
  /** Words of their own that two others make: "understood". */
  compounds: ReadonlySet<string>;
  /** Short words in which a slip of a thumb is read. */
  thumbed: ThumbedWords;
}

/** Shorter words have too many neighbours: "bend" is not "band". */
export const SHORTEST = 6;

/**
 * Decides which words are right as they are, and which may be meant by others.
 *
 * @param words what may be meant
 * @param everyday further words that are right as they are
 * @param typed how thumbs type some of them, by the word that is meant: intents/vocabulary/mistyped.yml
 * @param thumbed short words in which slips of thumbs are read, and what is none: intents/vocabulary/thumbed.yml
 * @param compounds what looks like two words without a blank and is one: intents/vocabulary/compounds.yml
 */
export function newSpellingBook(
  words: Iterable<string>,
  everyday: Iterable<string>,
  typed: Record<string, string[]> = {},
  { 'left-alone': alone = [], whole = [], ...thumbed }: Record<string, string[]> = {},
  compounds: readonly string[] = [],
): SpellingBook {
  const short = [...Object.values(thumbed).flat(), ...whole];
  const known = new Map<string, string>();
  const roots = new Set<string>();
  const told = new Set<string>();
  const know = (word: string) => {
    const root = stem(word);
    roots.add(root);
    told.add(word);
    known.set(word, root).set(root, stem(root));
  };
  const byLetter = new Map<string, { word: string; letters: number }[]>();
  for (const word of words) {
    know(word);
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    const same = byLetter.get(word.charAt(0)) ?? [];
    same.push({ word, letters: lettersOf(word) });
    byLetter.set(word.charAt(0), same);
  }
  for (const word of [...everyday, ...short]) know(word);
  const mistyped = new Map(Object.entries(typed).flatMap(([word, all]) => all.map((one) => [one, word])));
  for (const word of mistyped.keys()) know(word);
  const bare = new Set([...roots].filter((root) => !told.has(root)));
  return {
    known,
    roots,
    bare,
    byLetter,
    mistyped,
    compounds: new Set(compounds),
    thumbed: thumbedWords(short, alone, whole),
  };
}

/** The letters of a word as bits: two words that share few letters need no measuring. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (letter.charCodeAt(0) - 97);
  return bits;
}
