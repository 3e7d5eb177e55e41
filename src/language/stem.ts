import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** No word of the field is longer; the stemmer takes time that grows faster than the word. */
const LONGEST = 32;

/**
 * The stem under which forms of one word meet: "stretching", "stretched" and "stretches" are one.
 * Words of three letters or fewer are mostly abbreviations and stay as they are.
 */
export function stem(word: string): string {
  return word.length > 3 && word.length <= LONGEST ? porter.stem(word) : word;
}
