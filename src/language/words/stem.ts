import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** No word of any language here is longer; what is, is noise. */
const LONGEST = 30;

/** Stems in which Porter's rules bring together words that mean different things here: active care, an activator, activities; an estimate is no e-stim. */
const tooShort = new Set(['activ', 'physic', 'gener', 'estim']);

/** Words that Porter's rules make one with another that means something else: "mobility" is no mobilization. */
const whole = new Set(['mobility', 'mobile']);

/**
 * The stem under which forms of one word meet: "stretching", "stretched" and "stretches" are one.
 * Words of three letters or fewer are mostly abbreviations and stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > LONGEST || whole.has(word)) return word;
  const stemmed = porter.stem(word);
  return tooShort.has(stemmed) ? word.replace(/ies$/, 'y').replace(/s$/, '') : stemmed;
}
